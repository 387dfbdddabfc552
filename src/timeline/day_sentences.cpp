#include "timeline/day_sentences.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "timeline/entry_filters.hpp"

namespace throughline::timeline {
namespace {

constexpr std::size_t kMostSentences = 400;
constexpr std::size_t kFewestWords = 4;

std::uint32_t place_in_sentence(const Claim& claim) { return claim.predicate.span.begin - claim.quote.span.begin; }

// An event to which an editor gave another day has no claim of that day; then all of them speak.
std::vector<const Claim*> claims_of_day(const ClaimView& view, const Event& event) {
  std::vector<const Claim*> claims = view.claims_of(event);
  std::vector<const Claim*> own;
  std::ranges::copy_if(claims, std::back_inserter(own), [&](const Claim* claim) {
    return claim->date && claim->date->first == event.date->first && claim->date->last == event.date->last;
  });
  return own.empty() ? claims : own;
}

// The hour of its own print is an article's stamp and no word about the day.
bool names_day(const Claim& claim) {
  const bool is_stamp = claim.date && claim.date->grain == Grain::instant && claim.date->first == claim.reported;
  return claim.time.has_value() && !is_stamp;
}

void add_claim(const Claim* claim, const DayEvent& event, DaySentence& sentence) {
  std::vector<const Claim*>& claims = sentence.candidate.claims;
  const bool is_first = claims.empty() || place_in_sentence(*claim) < place_in_sentence(*claims.front());
  if (is_first) {
    sentence.event = event.event;
    sentence.may_be_told = event.is_asked_for;
  }
  claims.insert(is_first ? claims.begin() : claims.end(), claim);
  sentence.names_day = sentence.names_day || names_day(*claim);
}

void keep_foremost(std::vector<DaySentence>& sentences) {
  const auto key = [](const DaySentence& s) {
    const Claim& claim = *s.candidate.claims.front();
    return std::tuple(!s.names_day, claim.quote.span.begin, !claim.reported, claim.reported,
                      std::string_view(claim.id));
  };
  std::sort(sentences.begin(), sentences.end(),
            [&](const DaySentence& a, const DaySentence& b) { return key(a) < key(b); });
  if (sentences.size() > kMostSentences) sentences.resize(kMostSentences);
}

}  // namespace

std::vector<DaySentence> find_day_sentences(const ClaimView& view, const std::vector<DayEvent>& events,
                                            const std::vector<std::string>& query, const Knowledge& knowledge) {
  std::map<std::string_view, DaySentence> by_text;
  for (const DayEvent& event : events) {
    for (const Claim* claim : claims_of_day(view, *event.event)) add_claim(claim, event, by_text[claim->quote.exact]);
  }
  std::vector<DaySentence> sentences;
  for (auto& [text, sentence] : by_text) {
    sentence.candidate.text = text;
    sentence.candidate.words = words_of_sentence(text, knowledge);
    if (sentence.candidate.words.size() >= kFewestWords) sentences.push_back(std::move(sentence));
  }
  keep_foremost(sentences);
  for (DaySentence& sentence : sentences) {
    sentence.may_be_told = sentence.may_be_told && matches_query({sentence.candidate.claims.front()}, query);
  }
  return sentences;
}

}  // namespace throughline::timeline
