#include "language/learned_model.hpp"

#include <utility>

#include "language/name_labels.hpp"

namespace throughline::language {
namespace {

// Moves a part that could be read into its place; false when it could not.
template <typename Part>
bool take(std::optional<Part> part, Part& place) {
  if (part) {
    place = std::move(*part);
  }
  return part.has_value();
}

bool fits(const LearnedModel& model) {
  return model.tags.size() > 0 && model.tags.size() == model.tagger.label_count() &&
         model.transitions.transitions().size() == model.parser.label_count() &&
         model.transitions.root_label() != kNoLabel && model.names_first.label_count() == kNameLabelCount &&
         model.names_second.label_count() == kNameLabelCount;
}

}  // namespace

std::optional<LearnedModel> read_learned_model(const ModelFile& file) {
  LearnedModel model;
  model.tags = TagSet(file.names("tags"));
  model.transitions = TransitionSet(file.names("transitions"));
  const bool whole = take(WordClusters::read(file.section("clusters")), model.clusters) &&
                     take(LinearModel::read(file.section("tagger")), model.tagger) &&
                     take(Lemmatizer::read(file.section("lemmas")), model.lemmatizer) &&
                     take(LinearModel::read(file.section("parser")), model.parser) &&
                     take(LinearModel::read(file.section("names-first")), model.names_first) &&
                     take(LinearModel::read(file.section("names-second")), model.names_second);
  return whole && fits(model) ? std::optional(std::move(model)) : std::nullopt;
}

}  // namespace throughline::language
