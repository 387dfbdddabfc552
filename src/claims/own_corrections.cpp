#include "claims/own_corrections.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "claims/claim_parts.hpp"
#include "claims/span_search.hpp"

namespace throughline::claims {
namespace {

constexpr std::size_t kTellingWord = 4;   // letters of a word that tells what a sentence is about
constexpr std::size_t kFewestShared = 2;  // such words that a note and what it corrects have in common
// Of an article's notes; each is held against all its claims. More are no outlet's, and are told without what they
// mean.
constexpr std::size_t kMostMatched = 16;

constexpr std::string_view kOfTheVersion[] = {
    "version", "earlier",    "previous", "previously",  "originally", "initially", "incorrect", "incorrectly",
    "wrongly", "mistakenly", "misstate", "misidentify", "error",      "mistake",   "correct",   "amend",
    "clarify", "retract",    "withdraw", "update",      "not",        "n't",       "instead",   "rather"};

// "The ferry is the Astrid, not the Ingrid", "An earlier version said …": words on what is no longer said.
bool is_of_the_version(const Reading& reading, Span sentence) {
  const TokenRange tokens = reading.tokens_in(sentence);
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i)
    if (std::ranges::find(kOfTheVersion, reading.lemma(i)) != std::end(kOfTheVersion)) return true;
  return false;
}

bool is_withdrawn(const Reading& reading, Span quote) {
  return any_overlaps(reading.annotation().article.corrections, quote) && is_of_the_version(reading, quote);
}

std::set<std::string_view> telling_words(const Reading& reading, Span span) {
  std::set<std::string_view> words;
  const TokenRange tokens = reading.tokens_in(span);
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    const Upos upos = reading.token(i).upos;
    const bool tells = upos == Upos::noun || upos == Upos::propn || upos == Upos::verb || upos == Upos::num;
    if (tells && reading.lemma(i).size() >= kTellingWord) words.insert(reading.lemma(i));
  }
  return words;
}

// The claim whose sentence shares most with the note: a note says again what it puts right.
std::string find_corrected(const Reading& reading, Span note, const std::vector<Claim>& claims) {
  const std::set<std::string_view> words = telling_words(reading, note);
  std::string best;
  std::size_t most = kFewestShared - 1;
  for (const Claim& claim : claims) {
    const std::set<std::string_view> other = telling_words(reading, claim.quote.span);
    const auto shared = static_cast<std::size_t>(
        std::ranges::count_if(other, [&](std::string_view word) { return words.contains(word); }));
    if (shared > most) {
      most = shared;
      best = claim.id;
    }
  }
  return best;
}

std::uint32_t root_of(const Reading& reading, TokenRange sentence) {
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i)
    if (!reading.head(i)) return i;
  return sentence.begin;
}

Claim note_claim(const Reading& reading, std::uint32_t token, Corrects corrects) {
  const ArticleInfo& info = reading.annotation().article.info;
  Claim claim;
  claim.kind = ClaimKind::statement;
  claim.article = info.id;
  claim.reported = info.published;
  claim.quote = quote_of(reading, token);
  claim.predicate = {std::string(reading.lemma(token)), "other", reading.token(token).span};
  claim.corrects = std::move(corrects);
  claim.rules.push_back("own-correction");
  seal(claim);
  return claim;
}

}  // namespace

std::vector<Claim> with_own_corrections(const Reading& reading, std::vector<Claim> claims) {
  const Annotation& annotation = reading.annotation();
  const std::vector<Correction>& corrections = annotation.article.corrections;
  if (corrections.empty()) return claims;
  std::erase_if(claims, [&](const Claim& claim) { return is_withdrawn(reading, claim.quote.span); });
  const bool retracted =
      std::ranges::any_of(corrections, [](const Correction& one) { return one.kind == CorrectionKind::retraction; });
  if (retracted) claims.clear();
  std::vector<Claim> notes;
  std::size_t matched = 0;
  for (const Correction& correction : corrections) {
    const std::string corrected =
        matched++ < kMostMatched ? find_corrected(reading, correction.span, claims) : std::string();
    const auto& sentences = annotation.sentences;
    auto at = std::ranges::partition_point(sentences,
                                           [&](const Sentence& one) { return one.span.end <= correction.span.begin; });
    for (; at != sentences.end() && at->span.begin < correction.span.end; ++at) {
      const TokenRange sentence = reading.sentence(at->index);
      if (sentence.begin == sentence.end) continue;
      notes.push_back(
          note_claim(reading, root_of(reading, sentence), {correction.kind, annotation.article.info.id, corrected}));
    }
  }
  // Claims come in the order of their ids.
  std::erase_if(notes, [&](const Claim& note) { return std::ranges::binary_search(claims, note.id, {}, &Claim::id); });
  std::ranges::move(notes, std::back_inserter(claims));
  std::ranges::sort(claims, {}, &Claim::id);
  claims.erase(std::unique(claims.begin(), claims.end()), claims.end());
  return claims;
}

}  // namespace throughline::claims
