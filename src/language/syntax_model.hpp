// The learned parts that words, tags, lemmas and heads need, as one value read from a model file.
#pragma once
#include <optional>

#include "language/lemmatizer.hpp"
#include "language/linear_model.hpp"
#include "language/model_file.hpp"
#include "language/parser.hpp"
#include "language/tag_set.hpp"
#include "language/word_clusters.hpp"

namespace throughline::language {

struct SyntaxModel {
  WordClusters clusters;
  TagSet tags;
  LinearModel tagger;
  Lemmatizer lemmatizer;
  TransitionSet transitions;
  LinearModel parser;
};

/// Nothing when a section is missing or inconsistent.
std::optional<SyntaxModel> read_syntax_model(const ModelFile& file);

}  // namespace throughline::language
