// All learned parts of the engine, as one value read from a model file.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "language/lemmatizer.hpp"
#include "language/model_file.hpp"
#include "language/network/network.hpp"
#include "language/tag_set.hpp"

namespace throughline::language {

struct LearnedModel {
  TagSet tags;
  std::vector<std::string> relations;
  Lemmatizer lemmatizer;
  Network network;
};

// From the sections "tags", "relations", "lemmas", "vector-keys", "written-keys" and "net". Nothing when one is missing
// or they do not fit each other. The file's bytes must outlive the result.
std::optional<LearnedModel> read_learned_model(const ModelFile& file);

}  // namespace throughline::language
