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
  auto lower = WordRows::read(file.section("vector-keys"));
  auto written = WordRows::read_shared(file.section("written-keys"));
  const auto tensors = Tensors::read(file.section("net"));
  if (!lemmatizer || !lower || !written || !tensors) {
    return std::nullopt;
  }
  auto network = Network::read(*tensors, {std::move(*lower), std::move(*written)}, model.relations, model.tags.size());
  if (!network) {
    return std::nullopt;
  }
  model.lemmatizer = std::move(*lemmatizer);
  model.network = std::move(*network);
  return model;
}

}  // namespace throughline::language
