#include "language/syntax_model.hpp"

#include <utility>

namespace throughline::language {

std::optional<SyntaxModel> read_syntax_model(const ModelFile& file) {
  auto clusters = WordClusters::read(file.section("clusters"));
  auto tagger = LinearModel::read(file.section("tagger"));
  auto lemmatizer = Lemmatizer::read(file.section("lemmas"));
  auto parser = LinearModel::read(file.section("parser"));
  if (!clusters || !tagger || !lemmatizer || !parser) {
    return std::nullopt;
  }
  SyntaxModel model{std::move(*clusters),
                    TagSet(file.names("tags")),
                    std::move(*tagger),
                    std::move(*lemmatizer),
                    TransitionSet(file.names("transitions")),
                    std::move(*parser)};
  const bool fits = model.tags.size() == model.tagger.label_count() && model.tags.size() > 0 &&
                    model.transitions.transitions().size() == model.parser.label_count() &&
                    model.transitions.root_label() != kNoLabel;
  return fits ? std::optional(std::move(model)) : std::nullopt;
}

}  // namespace throughline::language
