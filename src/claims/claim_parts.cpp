#include "claims/claim_parts.hpp"

#include <algorithm>
#include <optional>

#include "base/digest.hpp"
#include "base/utf8.hpp"

namespace throughline::claims {
namespace {

constexpr std::size_t kContext = 32;  // bytes, as W3C's TextQuoteSelector is used here

std::uint32_t content_size(const Attribution& attribution) {
  std::uint32_t bytes = 0;
  for (const Span span : attribution.content) bytes += size(span);
  return bytes;
}

bool tells(const Attribution& attribution, Span span) {
  return std::ranges::any_of(attribution.content, [&](Span content) { return contains(content, span); });
}

std::optional<std::size_t> sentence_at(const Reading& reading, std::uint32_t offset) {
  const auto& sentences = reading.annotation().sentences;
  const auto at = std::ranges::partition_point(sentences, [&](const Sentence& s) { return s.span.end <= offset; });
  return at != sentences.end() ? std::optional(static_cast<std::size_t>(at - sentences.begin())) : std::nullopt;
}

// "Orsa said it suspected that": the pronoun within what one says is oneself.
bool is_same_voice(const Speaker& inner, const Speaker& outer) {
  constexpr std::string_view kPronouns[] = {"it", "he", "she", "they"};
  if (inner.actor.empty() && std::ranges::find(kPronouns, inner.text) != std::end(kPronouns)) return true;
  if (!inner.actor.empty() || !outer.actor.empty()) return inner.actor == outer.actor;
  return inner.text == outer.text;
}

std::string text_of(Span span) { return std::to_string(span.begin) + '-' + std::to_string(span.end); }

constexpr std::string_view kStatementClasses[] = {"say",  "confirm", "deny",      "announce", "report",
                                                  "warn", "demand",  "criticize", "accuse",   "decline"};

}  // namespace

std::vector<std::vector<std::size_t>> index_by_sentence(const Reading& reading,
                                                        const std::vector<AttributionFound>& attributions) {
  const auto& sentences = reading.annotation().sentences;
  std::vector<std::vector<std::size_t>> told_in(sentences.size());
  for (std::size_t i = 0; i < attributions.size(); ++i) {
    for (const Span content : attributions[i].attribution.content) {
      auto at = sentence_at(reading, content.begin);
      for (; at && *at < sentences.size() && sentences[*at].span.begin < content.end; ++*at) {
        if (told_in[*at].empty() || told_in[*at].back() != i) told_in[*at].push_back(i);
      }
    }
  }
  return told_in;
}

bool is_statement_class(std::string_view event_class) {
  return std::ranges::find(kStatementClasses, event_class) != std::end(kStatementClasses);
}

Quote quote_of(const Reading& reading, std::uint32_t token) {
  const std::string_view text = reading.text();
  const Span span = reading.annotation().sentences[reading.token(token).sentence].span;
  Quote quote;
  quote.exact = words_of(text, span);
  quote.span = span;
  quote.prefix = base::last_bytes_utf8(text.substr(0, span.begin), kContext);
  quote.suffix = base::truncate_utf8(text.substr(span.end), kContext);
  return quote;
}

std::vector<ActorRole> actors_of(const ActorIndex& actors, const std::vector<Participant>& participants) {
  std::vector<ActorRole> roles;
  for (const Participant& participant : participants) {
    if (!participant.actor.empty()) roles.push_back({participant.actor, participant.role});
    for (const std::size_t actor : actors.actors_in(participant.span)) {
      roles.push_back({actors.id(actor), participant.role});
    }
  }
  std::ranges::sort(roles);
  roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
  return roles;
}

const AttributionFound* nearest_teller(const Reading& reading, const Findings& findings, Span span) {
  const auto sentence = sentence_at(reading, span.begin);
  if (!sentence) return nullptr;
  const AttributionFound* nearest = nullptr;
  for (const std::size_t i : findings.told_in[*sentence]) {
    const AttributionFound& found = findings.attributions[i];
    if (!findings.speakers[i] || !tells(found.attribution, span)) continue;
    if (nearest == nullptr || content_size(found.attribution) < content_size(nearest->attribution)) nearest = &found;
  }
  return nearest;
}

void attribute(const Reading& reading, const Findings& findings, Span span, Claim& claim) {
  std::vector<std::size_t> tellers;
  const auto sentence = sentence_at(reading, span.begin);
  if (!sentence) return;
  for (const std::size_t i : findings.told_in[*sentence]) {
    const AttributionFound& found = findings.attributions[i];
    const bool speaks = findings.speakers[i].has_value() && found.kind != "decline" && !found.leaves_open;
    if (speaks && tells(found.attribution, span)) tellers.push_back(i);
  }
  std::ranges::stable_sort(tellers, {},
                           [&](std::size_t i) { return content_size(findings.attributions[i].attribution); });
  for (const std::size_t i : tellers) {
    const bool denies = findings.attributions[i].kind == "deny";
    std::vector<Speaker>& chain = denies ? claim.denied_by : claim.attributed_to;
    if (!chain.empty() && is_same_voice(chain.back(), *findings.speakers[i])) chain.pop_back();
    chain.push_back(*findings.speakers[i]);
    claim.rules.push_back(denies ? "denied" : findings.attributions[i].rule);
  }
  if (!tellers.empty() && claim.modality == Modality::asserted) claim.modality = Modality::reported;
}

void seal(Claim& claim) {
  std::ranges::sort(claim.actors);
  claim.actors.erase(std::unique(claim.actors.begin(), claim.actors.end()), claim.actors.end());
  std::string parts;
  for (const Count& count : claim.counts) parts += count.measure + text_of(count.span) + ' ';
  if (claim.status) parts += claim.status->subject + ' ' + claim.status->state;
  claim.id = base::content_id("c", {claim.article, to_string(claim.kind), claim.predicate.lemma,
                                    text_of(claim.predicate.span), text_of(claim.quote.span), parts});
}

}  // namespace throughline::claims
