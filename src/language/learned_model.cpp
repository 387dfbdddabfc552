#include "language/learned_model.hpp"

#include <utility>

#include "language/network/tensors.hpp"
#include "language/network/word_vectors.hpp"

namespace throughline::language {

std::optional<LearnedModel> read_learned_model(const ModelFile& file) {
  LearnedModel model;
  model.tags = TagSet(file.names("tags"));
  model.relations = file.names("relations");
  auto lemmatizer = Lemmatizer::read(file.section("lemmas"));
  auto words = WordRows::read(file.section("vector-keys"));
  const auto tensors = Tensors::read(file.section("net"));
  if (!lemmatizer || !words || !tensors) {
    return std::nullopt;
  }
  auto network = Network::read(*tensors, std::move(*words), model.relations, model.tags.size());
  if (!network) {
    return std::nullopt;
  }
  model.lemmatizer = std::move(*lemmatizer);
  model.network = std::move(*network);
  return model;
}

}  // namespace throughline::language
