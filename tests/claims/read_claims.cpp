#include "claims/read_claims.hpp"

#include <fmt/format.h>

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

struct Stages {
  TableSet tables = take(TableSet::embedded());
  LanguageEngine engine = take(LanguageEngine::load(embedded_file("english.tlm"), tables));
  TimeTagger times{tables};
  ActorResolver actors{tables};
  ClaimExtractor claims{tables};
};

const Stages& stages() {
  static const Stages kStages;
  return kStages;
}

std::string number(const std::optional<Decimal>& value) { return value ? to_string(*value) : std::string(); }

std::string amount(const auto& quantity) {
  return quantity.value ? number(quantity.value) : number(quantity.low) + ".." + number(quantity.high);
}

// Claims in the order of their predicates.
std::vector<const Claim*> in_text_order(const ClaimsRead& read) {
  std::vector<const Claim*> claims;
  for (const Claim& claim : read.found.claims) claims.push_back(&claim);
  std::ranges::stable_sort(claims, {}, [](const Claim* claim) { return claim->predicate.span; });
  return claims;
}

std::string modality_of(const Claim& claim) {
  return std::string(to_string(claim.modality)) + (claim.polarity == Polarity::neg ? " neg" : "") +
         (claim.denied_by.empty() ? "" : " denied");
}

}  // namespace

Annotation annotate(std::string_view text) {
  const Stages& s = stages();
  Annotation annotation;
  annotation.article.info.id = "a-test";
  annotation.article.info.published = make_day(2024, 5, 15);
  annotation.article.text = text;
  annotation.sentences = split_sentences(annotation.article.text);
  annotation.quotations = find_quotations(annotation.article.text, annotation.sentences);
  LanguageAnalysis analysis = s.engine.analyse(annotation.article.text, annotation.sentences);
  annotation.tokens = std::move(analysis.tokens);
  annotation.mentions = std::move(analysis.names);
  annotation.times = s.times.find_times(annotation);
  ActorsFound actors = s.actors.resolve_actors(annotation);
  annotation.actors = std::move(actors.actors);
  annotation.mentions = std::move(actors.mentions);
  return annotation;
}

ClaimsRead read_claims(std::string_view text) {
  ClaimsRead read{annotate(text), {}};
  read.found = stages().claims.extract_claims(read.annotation);
  return read;
}

ClaimExtractor extractor_without(const std::string& rule) {
  return ClaimExtractor(stages().tables, std::vector<std::string>{rule});
}

const Actor* find_actor(const ClaimsRead& read, std::string_view name) {
  const auto found = std::ranges::find(read.annotation.actors, name, &Actor::name);
  return found == read.annotation.actors.end() ? nullptr : &*found;
}

const Claim* find_claim(const ClaimsRead& read, std::string_view lemma) {
  for (const Claim* claim : in_text_order(read)) {
    if (claim->predicate.lemma == lemma) return claim;
  }
  return nullptr;
}

std::vector<std::string> describe_events(const ClaimsRead& read) {
  std::vector<std::string> lines;
  for (const Claim* claim : in_text_order(read)) {
    if (claim->kind == ClaimKind::count || claim->kind == ClaimKind::status) continue;
    lines.push_back(fmt::format("{} {} {}", to_string(claim->kind), claim->predicate.lemma, modality_of(*claim)));
  }
  return lines;
}

std::vector<std::string> describe_quantities(const ClaimsRead& read) {
  std::vector<std::string> lines;
  for (const Quantity& q : read.found.quantities) {
    lines.push_back(fmt::format("{} {} {}{}", to_string(q.qualifier), amount(q), q.unit.empty() ? "-" : q.unit,
                                q.change == Change::none ? "" : " " + std::string(to_string(q.change))));
  }
  return lines;
}

std::vector<std::string> describe_statuses(const ClaimsRead& read) {
  std::vector<std::string> lines;
  for (const Claim* claim : in_text_order(read)) {
    if (!claim->status) continue;
    lines.push_back(fmt::format("{} = {}, {}", claim->status->subject, claim->status->state, modality_of(*claim)));
  }
  return lines;
}

std::vector<std::string> describe_counts(const ClaimsRead& read) {
  std::vector<std::string> lines;
  for (const Claim* claim : in_text_order(read)) {
    for (const Count& count : claim->counts) {
      lines.push_back(fmt::format("{}{} = {} {}{}", count.measure, count.of.empty() ? "" : " in " + count.of,
                                  to_string(count.qualifier), amount(count), count.increment ? " more" : ""));
    }
  }
  return lines;
}

std::vector<std::string> describe_attributions(const ClaimsRead& read) {
  std::vector<std::string> lines;
  const std::string_view text = read.annotation.article.text;
  for (const Attribution& attribution : read.found.attributions) {
    std::string content;
    for (const Span span : attribution.content)
      content += (content.empty() ? "" : " + ") + std::string(words_of(text, span));
    lines.push_back(fmt::format("{} / {} / {}{}",
                                attribution.source ? words_of(text, *attribution.source) : std::string_view("-"),
                                attribution.cue ? words_of(text, *attribution.cue) : std::string_view("-"), content,
                                attribution.direct ? " / direct" : ""));
  }
  return lines;
}

// Roles in the order of the text: "release: agent The rebels, patient three sailors".
std::vector<std::string> describe_participants(const ClaimsRead& read) {
  std::vector<std::string> lines;
  for (const EventMention& event : read.found.events) {
    std::string line = event.lemma + ":";
    for (const Participant& participant : event.participants) {
      line += fmt::format("{} {} {}", line.ends_with(':') ? "" : ",", to_string(participant.role),
                          words_of(read.annotation.article.text, participant.span));
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

// "the talk: agent Norway, other Sweden on 2024-05-13, said the mayor (Ida Thorsen)", of claims.
std::vector<std::string> describe_speakers(const ClaimsRead& read) {
  const auto name_of = [&](const std::string& id) {
    const auto found = std::ranges::find(read.annotation.actors, id, &Actor::id);
    return found == read.annotation.actors.end() ? std::string("-") : found->name;
  };
  std::vector<std::string> lines;
  for (const Claim* claim : in_text_order(read)) {
    std::string line = fmt::format("{} {}", to_string(claim->kind), claim->predicate.lemma);
    if (claim->date) line += " on " + claim->date->edtf;
    std::vector<std::string> actors;
    for (const ActorRole& role : claim->actors) actors.push_back(name_of(role.actor));
    std::ranges::sort(actors);
    for (const std::string& actor : actors) line += ", with " + actor;
    for (const Speaker& speaker : claim->attributed_to)
      line += fmt::format(", said {} = {}", speaker.text, name_of(speaker.actor));
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace throughline::test
