// All learned parts of the engine, as one value read from a model file.
#pragma once
#include <optional>

#include "language/lemmatizer.hpp"
#include "language/linear_model.hpp"
#include "language/model_file.hpp"
#include "language/parser.hpp"
#include "language/tag_set.hpp"
#include "language/word_clusters.hpp"

namespace throughline::language {

struct LearnedModel {
  WordClusters clusters;
  TagSet tags;
  LinearModel tagger;
  Lemmatizer lemmatizer;
  TransitionSet transitions;
  LinearModel parser;
  LinearModel names_first;
  LinearModel names_second;
};

// Nothing when a section is missing or inconsistent.
std::optional<LearnedModel> read_learned_model(const ModelFile& file);

}  // namespace throughline::language
