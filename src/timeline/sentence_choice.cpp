#include "timeline/sentence_choice.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "base/text.hpp"
#include "timeline/clause_borders.hpp"

namespace throughline::timeline {
namespace {

// What a good sentence is worth: it says what the others say, names who and how many, stands alone and is not long.
constexpr double kCentralWeight = 0.35;
constexpr double kSpecificWeight = 0.25;
constexpr double kEarlyWeight = 0.20;
constexpr double kLengthWeight = 0.20;
// A sentence that comes to the deed late tells mostly of something else.
constexpr double kPromptWeight = 0.30;
constexpr double kWeakOpening = -0.50;
constexpr double kOnlySaid = -0.10;
// What is told by the way stands in a sentence about something else.
constexpr double kAside = -0.40;
// A sentence that gives the event another date, a vaguer one perhaps, than the entry shows.
constexpr double kOtherDate = -0.25;
// Too like a sentence told already.
constexpr double kRepetition = 0.55;
// Sentences of an entry that are weighed against each other: many copies of one event stay cheap.
constexpr std::size_t kMostWeighed = 40;
constexpr std::size_t kShortest = 60;
constexpr std::size_t kLongest = 220;

std::string first_word(std::string_view text) {
  std::size_t begin = 0;
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  while (begin < text.size() && !is_letter(text[begin])) ++begin;
  std::size_t end = begin;
  while (end < text.size() && is_letter(text[end])) ++end;
  return base::to_ascii_lower(text.substr(begin, end - begin));
}

double central(const std::vector<Candidate>& all, std::size_t i) {
  if (all.size() < 2) return 1.0;
  double sum = 0;
  for (std::size_t j = 0; j < all.size(); ++j) {
    if (j != i) sum += overlap(all[i].words, all[j].words);
  }
  return sum / static_cast<double>(all.size() - 1);
}

double specific(const Candidate& candidate) {
  std::size_t facts = 0;
  for (const Claim* claim : candidate.claims) {
    facts = std::max(facts,
                     claim->actors.size() + claim->counts.size() + (claim->time ? 1U : 0U) + (claim->status ? 1U : 0U));
  }
  return std::min(1.0, static_cast<double>(facts) / 4.0);
}

double length_fit(std::size_t length) {
  if (length < kShortest) return static_cast<double>(length) / static_cast<double>(kShortest);
  if (length <= kLongest) return 1.0;
  return static_cast<double>(kLongest) / static_cast<double>(length);
}

// 1 when the sentence opens with the deed, 0 when it ends with it.
double prompt(const Candidate& candidate) {
  std::uint32_t first = size(candidate.claims.front()->quote.span);
  for (const Claim* claim : candidate.claims) {
    first = std::min(first, claim->predicate.span.begin - claim->quote.span.begin);
  }
  const std::size_t length = std::max<std::size_t>(1, candidate.text.size());
  return 1.0 - static_cast<double>(first) / static_cast<double>(length);
}

bool only_says(const Candidate& candidate) {
  return std::ranges::all_of(candidate.claims, [](const Claim* claim) { return claim->kind == ClaimKind::statement; });
}

bool gives_other_date(const Candidate& candidate, const Event& event) {
  return event.date && std::ranges::none_of(candidate.claims, [&](const Claim* claim) {
           return !claim->date || (claim->date->first == event.date->first && claim->date->last == event.date->last);
         });
}

// "said on Friday that the bodies returned a day earlier were others": the deed's day is counted from what the sentence
// is about.
bool looks_back(const Claim& claim) {
  if (!claim.time || claim.time->begin < claim.quote.span.begin || claim.time->end > claim.quote.span.end) return false;
  const std::string_view words =
      std::string_view(claim.quote.exact).substr(claim.time->begin - claim.quote.span.begin, size(*claim.time));
  return words.ends_with(" earlier") || words.ends_with(" before");
}

bool looks_back(const Candidate& candidate) {
  return std::ranges::all_of(candidate.claims, [](const Claim* claim) { return looks_back(*claim); });
}

bool tells_by_the_way(const Candidate& candidate) {
  return std::ranges::all_of(candidate.claims, [&](const Claim* claim) {
    return looks_back(*claim) || is_aside(candidate.text, claim->predicate.span.begin - claim->quote.span.begin);
  });
}

double fitness(const std::vector<Candidate>& all, std::size_t i, const Event& event, const Knowledge& knowledge) {
  const Candidate& candidate = all[i];
  const double weak = opens_weakly(candidate.text, knowledge) ? kWeakOpening : 0.0;
  return kCentralWeight * central(all, i) + kSpecificWeight * specific(candidate) +
         kEarlyWeight * earliness(*candidate.claims.front()) + kLengthWeight * length_fit(candidate.text.size()) +
         kPromptWeight * prompt(candidate) + weak + (only_says(candidate) ? kOnlySaid : 0.0) +
         (tells_by_the_way(candidate) ? kAside : 0.0) +
         (gives_other_date(candidate, event) || looks_back(candidate) ? kOtherDate : 0.0);
}

bool is_earlier(const Claim* a, const Claim* b) {
  return std::tuple(!a->reported, a->reported, std::string_view(a->id)) <
         std::tuple(!b->reported, b->reported, std::string_view(b->id));
}

std::vector<Candidate> distinct_sentences(const ClaimView& view, const Event& event, const Knowledge& knowledge) {
  std::vector<const Claim*> claims = view.claims_of(event);
  std::sort(claims.begin(), claims.end(), is_earlier);
  std::map<std::string_view, std::size_t> places;
  std::vector<Candidate> candidates;
  for (const Claim* claim : claims) {
    const auto [place, is_new] = places.emplace(claim->quote.exact, candidates.size());
    if (is_new && candidates.size() == kMostWeighed) continue;
    if (is_new) {
      candidates.push_back({claim->quote.exact, {}, words_of_sentence(claim->quote.exact, knowledge), 0});
    }
    if (place->second < candidates.size()) candidates[place->second].claims.push_back(claim);
  }
  return candidates;
}

bool repeats(const Candidate& candidate, const std::vector<std::vector<std::string>>& told) {
  return std::ranges::any_of(told, [&](const auto& words) { return overlap(candidate.words, words) >= kRepetition; });
}

}  // namespace

std::vector<std::string> words_of_sentence(std::string_view sentence, const Knowledge& knowledge) {
  std::vector<std::string> words = base::content_words(sentence, knowledge.stop_words);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

bool opens_weakly(std::string_view sentence, const Knowledge& knowledge) {
  return knowledge.is_weak_opening(first_word(sentence));
}

double earliness(const Claim& claim) { return 600.0 / (600.0 + static_cast<double>(claim.quote.span.begin)); }

double overlap(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() && b.empty()) return 0;
  const auto shared = static_cast<std::size_t>(
      std::ranges::count_if(a, [&](const std::string& word) { return std::ranges::binary_search(b, word); }));
  return static_cast<double>(shared) / static_cast<double>(a.size() + b.size() - shared);
}

std::vector<Candidate> rank_sentences(const ClaimView& view, const Event& event, const Knowledge& knowledge) {
  std::vector<Candidate> candidates = distinct_sentences(view, event, knowledge);
  std::vector<double> found;
  for (std::size_t i = 0; i < candidates.size(); ++i) found.push_back(fitness(candidates, i, event, knowledge));
  for (std::size_t i = 0; i < candidates.size(); ++i) candidates[i].fitness = found[i];
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.fitness > b.fitness; });
  return candidates;
}

std::vector<Candidate> choose_sentences(const std::vector<Candidate>& ranked, std::size_t count,
                                        const std::vector<std::vector<std::string>>& told) {
  std::vector<Candidate> chosen;
  std::vector<std::vector<std::string>> said = told;
  for (const Candidate& candidate : ranked) {
    if (chosen.size() == std::max<std::size_t>(1, count)) break;
    if (repeats(candidate, said)) continue;
    chosen.push_back(candidate);
    said.push_back(candidate.words);
  }
  if (chosen.empty() && !ranked.empty()) chosen.push_back(ranked.front());
  return chosen;
}

}  // namespace throughline::timeline
