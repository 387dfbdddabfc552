#include "actors/read_actors.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "throughline/tables.hpp"

namespace throughline::test {
namespace {

template <class T>
T take(Result<T> result) {
  if (!result.ok()) throw std::runtime_error(result.error().message);
  return std::move(result).value();
}

const TableSet& tables() {
  static const TableSet kTables = take(TableSet::embedded());
  return kTables;
}

const LanguageEngine& engine() {
  static const LanguageEngine kEngine = take(LanguageEngine::load(embedded_file("english.tlm"), tables()));
  return kEngine;
}

std::string list(std::string_view label, const std::vector<std::string>& parts) {
  std::string line;
  for (const std::string& part : parts) line += (line.empty() ? " | " + std::string(label) + " " : "; ") + part;
  return line;
}

}  // namespace

Annotation annotate_words(std::string_view text) {
  Annotation annotation;
  annotation.article.info.id = "a-test";
  annotation.article.text = text;
  annotation.sentences = split_sentences(annotation.article.text);
  LanguageAnalysis analysis = engine().analyse(annotation.article.text, annotation.sentences);
  annotation.tokens = std::move(analysis.tokens);
  annotation.mentions = std::move(analysis.names);
  return annotation;
}

ActorsFound resolve(const Annotation& annotation) {
  static const ActorResolver kResolver(tables());
  return kResolver.resolve_actors(annotation);
}

ActorsFound read_actors(std::string_view text) { return resolve(annotate_words(text)); }

std::vector<std::string> describe_actors(const ActorsFound& found) {
  std::vector<std::string> lines;
  for (const Actor& actor : found.actors) {
    lines.push_back(std::string(to_string(actor.kind)) + ": " + actor.name + list("aka", actor.aliases) +
                    list("is", actor.roles));
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::vector<std::string> describe_mentions(std::string_view text, const ActorsFound& found) {
  std::vector<std::string> lines;
  for (const Mention& mention : found.mentions) {
    const auto actor = std::find_if(found.actors.begin(), found.actors.end(),
                                    [&](const Actor& one) { return one.id == mention.actor; });
    const std::string name = actor == found.actors.end() ? "nobody" : actor->name;
    lines.push_back(std::string(words_of(text, mention.span)) + " = " + name);
  }
  return lines;
}

std::vector<std::string> describe_merges(const ActorsFound& found) {
  std::vector<std::string> lines;
  for (const Actor& actor : found.actors) {
    for (const ActorMerge& merge : actor.merged) lines.push_back(merge.why);
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) all += line + "\n";
  return all;
}

}  // namespace throughline::test
