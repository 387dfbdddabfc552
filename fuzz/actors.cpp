// Any text: actors have ids in order, a name and places; every place has its actor, and each lies within the text.
#include <algorithm>
#include <cstdint>

#include "require.hpp"
#include "throughline/annotation.hpp"
#include "throughline/stages.hpp"

using namespace throughline;

namespace {

const TableSet& tables() {
  static const TableSet loaded = TableSet::embedded().value();
  return loaded;
}

Annotation annotate(std::string_view text) {
  static const LanguageEngine engine = LanguageEngine::load(embedded_file("english.tlm"), tables()).value();
  Annotation annotation;
  annotation.article.text = text;
  annotation.sentences = split_sentences(annotation.article.text);
  LanguageAnalysis analysis = engine.analyse(annotation.article.text, annotation.sentences);
  annotation.tokens = std::move(analysis.tokens);
  annotation.mentions = std::move(analysis.names);
  return annotation;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const ActorResolver kResolver(tables());
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const ActorsFound found = kResolver.resolve_actors(annotate(text));
  std::size_t placed = 0;
  for (std::size_t i = 0; i < found.actors.size(); ++i) {
    const Actor& actor = found.actors[i];
    require(i == 0 || found.actors[i - 1].id < actor.id);
    require(!actor.name.empty() && !actor.mentions.empty());
    require(std::ranges::is_sorted(actor.mentions) && actor.mentions.back().end <= size);
    placed += actor.mentions.size();
  }
  require(placed == found.mentions.size());
  for (const Mention& mention : found.mentions) {
    require(std::ranges::binary_search(found.actors, mention.actor, {}, &Actor::id));
  }
  return 0;
}
