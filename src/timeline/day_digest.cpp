#include "timeline/day_digest.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "timeline/word_space.hpp"

namespace throughline::timeline {
namespace {

// A sentence without words that name the day only stands there by the day of its print.
constexpr double kUnnamedShare = 0.5;
constexpr double kEarlyPreference = 0.5;
constexpr double kWeakOpeningFactor = 0.6;
// A sentence of more bytes tells of much beside the day.
constexpr std::size_t kLongSentence = 300;
// Two sentences this alike say one thing.
constexpr double kRepetition = 0.4;
// A further sentence must bring the summary this much nearer to the day.
constexpr double kLeastGain = 1.10;

double preference_of(const DaySentence& sentence, const Knowledge& knowledge) {
  if (!sentence.may_be_told) return 0;
  const Candidate& candidate = sentence.candidate;
  const double excess = static_cast<double>(std::max(candidate.text.size(), kLongSentence)) / kLongSentence;
  const double early = 1.0 + kEarlyPreference * earliness(*candidate.claims.front());
  return early / std::sqrt(excess) * (opens_weakly(candidate.text, knowledge) ? kWeakOpeningFactor : 1.0);
}

class DayDigest {
 public:
  DayDigest(std::vector<DaySentence> sentences, const Knowledge& knowledge, const WordRarity& rarity)
      : sentences_(std::move(sentences)), space_(words(), rarity), centre_(space_.dimensions()) {
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      centre_.add(space_.vectors()[i], sentences_[i].names_day ? 1.0 : kUnnamedShare);
      preference_.push_back(preference_of(sentences_[i], knowledge));
    }
    centre_length_ = std::sqrt(centre_.squares());
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
    result.reserve(chosen.size());
    for (const std::size_t i : chosen) result.push_back(std::move(sentences_[i]));
    return result;
  }

 private:
  std::vector<const std::vector<std::string>*> words() const {
    std::vector<const std::vector<std::string>*> all;
    for (const DaySentence& sentence : sentences_) all.push_back(&sentence.candidate.words);
    return all;
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

std::vector<EventSummary> summarise_day(std::vector<DaySentence> sentences, std::size_t count,
                                        const Knowledge& knowledge, const WordRarity& rarity) {
  std::vector<EventSummary> summaries;
  for (DaySentence& sentence : DayDigest(std::move(sentences), knowledge, rarity).choose(count)) {
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
