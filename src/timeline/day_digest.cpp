#include "timeline/day_digest.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>

#include "timeline/entry_filters.hpp"
#include "timeline/word_space.hpp"

namespace throughline::timeline {
namespace {

// Sentences of a day that are weighed: a day on which everything happened stays cheap.
constexpr std::size_t kMostWeighed = 400;
// A sentence without words that name the day only stands there by the day of its print.
constexpr double kUnnamedShare = 0.5;
constexpr double kEarlyPreference = 0.5;
constexpr double kWeakOpeningFactor = 0.6;
constexpr std::size_t kFewestWords = 4;
// Two sentences this alike say one thing.
constexpr double kRepetition = 0.4;
// A further sentence must bring the summary this much nearer to the day.
constexpr double kLeastGain = 1.10;

struct DaySentence {
  Candidate candidate;
  const Event* event = nullptr;
  bool names_day = false;
};

std::uint32_t place_in_sentence(const Claim& claim) { return claim.predicate.span.begin - claim.quote.span.begin; }

// The sentences of a day's events, each with the event that it tells first.
std::vector<DaySentence> sentences_of(const ClaimView& view, const std::vector<const Event*>& events,
                                      const Knowledge& knowledge) {
  std::map<std::string_view, DaySentence> by_text;
  for (const Event* event : events) {
    for (const Claim* claim : view.claims_of(*event)) {
      DaySentence& sentence = by_text[claim->quote.exact];
      std::vector<const Claim*>& claims = sentence.candidate.claims;
      const bool first = claims.empty() || place_in_sentence(*claim) < place_in_sentence(*claims.front());
      if (first) sentence.event = event;
      claims.insert(first ? claims.begin() : claims.end(), claim);
      sentence.names_day = sentence.names_day || claim->time.has_value();
    }
  }
  std::vector<DaySentence> sentences;
  for (auto& [text, sentence] : by_text) {
    sentence.candidate.text = text;
    sentence.candidate.words = words_of_sentence(text, knowledge);
    if (sentence.candidate.words.size() >= kFewestWords) sentences.push_back(std::move(sentence));
  }
  return sentences;
}

// Those that name the day first, then those that stand nearest to the top of their article.
void keep_foremost(std::vector<DaySentence>& sentences) {
  const auto key = [](const DaySentence& s) {
    const Claim& claim = *s.candidate.claims.front();
    return std::tuple(!s.names_day, claim.quote.span.begin, !claim.reported, claim.reported,
                      std::string_view(claim.id));
  };
  std::sort(sentences.begin(), sentences.end(),
            [&](const DaySentence& a, const DaySentence& b) { return key(a) < key(b); });
  if (sentences.size() > kMostWeighed) sentences.resize(kMostWeighed);
}

class DayDigest {
 public:
  DayDigest(std::vector<DaySentence> sentences, const Knowledge& knowledge, const WordRarity& rarity,
            const std::vector<std::string>& query)
      : sentences_(std::move(sentences)), space_(words(), rarity), centre_(space_.dimensions()) {
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      centre_.add(space_.vectors()[i], sentences_[i].names_day ? 1.0 : kUnnamedShare);
    }
    centre_length_ = std::sqrt(centre_.squares());
    for (const DaySentence& sentence : sentences_) {
      const bool eligible = matches_query({sentence.candidate.claims.front()}, query);
      preference_.push_back(eligible ? preference_of(sentence.candidate, knowledge) : 0.0);
    }
  }

  std::vector<DaySentence> choose(std::size_t count) {
    std::vector<std::size_t> chosen;
    WordSum sum(space_.dimensions());
    double last = 0;
    while (chosen.size() < count) {
      const std::optional<std::size_t> next = find_next(sum, chosen);
      if (!next) break;
      const double alike = likeness_with(sum, *next);
      if (!chosen.empty() && alike < last * kLeastGain) break;
      last = alike;
      chosen.push_back(*next);
      sum.add(space_.vectors()[*next]);
      sum_with_centre_ += centre_.dot(space_.vectors()[*next]);
    }
    std::vector<DaySentence> result;
    for (const std::size_t i : chosen) result.push_back(std::move(sentences_[i]));
    return result;
  }

 private:
  std::vector<const std::vector<std::string>*> words() const {
    std::vector<const std::vector<std::string>*> all;
    for (const DaySentence& sentence : sentences_) all.push_back(&sentence.candidate.words);
    return all;
  }

  static double preference_of(const Candidate& candidate, const Knowledge& knowledge) {
    const double early = 1.0 + kEarlyPreference * earliness(*candidate.claims.front());
    return early * (opens_weakly(candidate.text, knowledge) ? kWeakOpeningFactor : 1.0);
  }

  // Cosine of the day's centre and the summary with sentence `i` added.
  double likeness_with(const WordSum& sum, std::size_t i) const {
    const WordVector& vector = space_.vectors()[i];
    const double length = std::sqrt(sum.squares() + 1.0 + 2.0 * sum.dot(vector));
    return centre_length_ > 0 ? (sum_with_centre_ + centre_.dot(vector)) / (length * centre_length_) : 0;
  }

  bool repeats(std::size_t i, const std::vector<std::size_t>& chosen) const {
    return std::ranges::any_of(
        chosen, [&](std::size_t other) { return dot(space_.vectors()[i], space_.vectors()[other]) > kRepetition; });
  }

  std::optional<std::size_t> find_next(const WordSum& sum, const std::vector<std::size_t>& chosen) const {
    std::optional<std::size_t> best;
    double best_score = 0;
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      if (preference_[i] <= 0) continue;
      const double score = likeness_with(sum, i) * preference_[i];
      if (score > best_score && !repeats(i, chosen)) {
        best = i;
        best_score = score;
      }
    }
    return best;
  }

  std::vector<DaySentence> sentences_;
  WordSpace space_;
  WordSum centre_;
  double centre_length_ = 0;
  double sum_with_centre_ = 0;
  std::vector<double> preference_;
};

}  // namespace

std::vector<EventSummary> summarise_day(const ClaimView& view, const std::vector<const Event*>& events,
                                        std::size_t count, const std::vector<std::string>& query,
                                        const Knowledge& knowledge, const WordRarity& rarity) {
  std::vector<DaySentence> sentences = sentences_of(view, events, knowledge);
  keep_foremost(sentences);
  std::vector<EventSummary> summaries;
  for (DaySentence& sentence : DayDigest(std::move(sentences), knowledge, rarity, query).choose(count)) {
    const auto own = std::ranges::find(summaries, sentence.event, &EventSummary::event);
    if (own == summaries.end()) {
      summaries.push_back({sentence.event, {}});
      summaries.back().sentences.push_back(std::move(sentence.candidate));
    } else {
      own->sentences.push_back(std::move(sentence.candidate));
    }
  }
  return summaries;
}

}  // namespace throughline::timeline
