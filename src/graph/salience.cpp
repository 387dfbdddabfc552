#include "graph/salience.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "graph/event_threads.hpp"
#include "graph/salience_weights.hpp"

namespace throughline::graph {
namespace {

constexpr std::int32_t kMonth = 31;
// A day that is named this share as much as the story's milestones is one of them.
constexpr double kShareOfMilestone = 0.4;
// Bytes into an article after which a claim is half as prominent as at the top.
constexpr double kHalfProminence = 600;
// Content words, the date's aside, of what is told in a few.
constexpr std::size_t kFewWords = 3;

double log_share(std::size_t value, std::size_t greatest) {
  if (greatest == 0) return 0;
  return std::log(1.0 + static_cast<double>(value)) / std::log(1.0 + static_cast<double>(greatest));
}

std::optional<Day> day_of(const EventProfile& event) {
  const std::optional<DateSpan>& date = event.event.date;
  return date && date->first && date->first == date->last ? date->first : std::nullopt;
}

std::vector<std::vector<std::string>> title_words(const ClaimSet& set, const base::StopWords& stop_words) {
  std::vector<std::vector<std::string>> titles;
  for (const ArticleInfo& article : set.articles) {
    titles.push_back(base::content_words(article.title, stop_words));
    std::sort(titles.back().begin(), titles.back().end());
    titles.back().erase(std::unique(titles.back().begin(), titles.back().end()), titles.back().end());
  }
  return titles;
}

double title_share(const std::vector<std::string>& title, const std::vector<std::string>& words) {
  if (title.empty()) return 0;
  const auto met = std::count_if(title.begin(), title.end(), [&](const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  });
  return static_cast<double>(met) / static_cast<double>(title.size());
}

class SignReader {
 public:
  SignReader(std::span<const EventProfile> events, const ClaimSet& set, const base::StopWords& stop_words,
             std::span<const StoryDay> days, const TimelineOptions& options, const Table& weak_openings)
      : events_(events),
        set_(set),
        stop_words_(stop_words),
        threads_(events),
        titles_(title_words(set, stop_words)),
        days_(days) {
    for (const EventProfile& event : events) {
      most_voices_ = std::max(most_voices_, event.origins.size());
      most_echoes_ = std::max(most_echoes_, event.reported.size());
    }
    for (const TableRow& row : weak_openings.rows) weak_openings_.insert(std::string(row.cell(0)));
    for (const std::string& phrase : options.query) phrases_.push_back(base::to_ascii_lower(phrase));
  }

  SalienceSigns read(std::size_t i, double centrality) const {
    const EventProfile& event = events_[i];
    SalienceSigns signs;
    signs.voices = log_share(event.origins.size(), most_voices_);
    signs.day = day_salience(event);
    signs.echo = log_share(event.reported.empty() ? 0 : event.reported.size() - 1, most_echoes_);
    signs.centrality = std::sqrt(centrality);
    signs.prominence = prominence(event);
    signs.substance = substance(event);
    signs.novelty = novelty(i);
    signs.unclear =
        std::ranges::all_of(event.claims, [&](std::size_t claim) { return opens_weakly(set_.claims[claim]); });
    signs.thin = is_thin(event);
    signs.assumed_state = is_assumed_state(event);
    signs.query = query_share(event);
    return signs;
  }

 private:
  double day_salience(const EventProfile& event) const {
    const std::optional<Day> day = day_of(event);
    if (!day) return 0;
    const auto found = std::ranges::lower_bound(days_, *day, {}, &StoryDay::day);
    return found != days_.end() && found->day == *day ? std::min(1.0, found->salience / kShareOfMilestone) : 0;
  }

  double prominence(const EventProfile& event) const {
    double best = 0;
    for (const std::size_t place : event.claims) {
      const Claim& claim = set_.claims[place];
      const auto article = std::ranges::lower_bound(set_.articles, claim.article, {}, &ArticleInfo::id);
      const double top = kHalfProminence / (kHalfProminence + static_cast<double>(claim.quote.span.begin));
      const double title = title_share(titles_[static_cast<std::size_t>(article - set_.articles.begin())],
                                       base::content_words(claim.quote.exact, stop_words_));
      best = std::max(best, 0.6 * top + 0.4 * title);
    }
    return best;
  }

  double substance(const EventProfile& event) const {
    const auto tells_state = [&](std::size_t claim) { return set_.claims[claim].status.has_value(); };
    const auto tells_count = [&](std::size_t claim) { return !set_.claims[claim].counts.empty(); };
    const bool state = std::any_of(event.claims.begin(), event.claims.end(), tells_state);
    const bool count = std::any_of(event.claims.begin(), event.claims.end(), tells_count);
    return (state ? 0.5 : 0.0) + (count ? 0.5 : 0.0);
  }

  double novelty(std::size_t i) const {
    double likest = 0;
    for (const std::size_t other : threads_.before(i, events_[i].stance)) {
      if (*events_[other].event.date->first < *events_[i].event.date->first) {
        likest = std::max(likest, cosine(events_[i].terms, events_[other].terms));
      }
    }
    return 1.0 - likest;
  }

  bool opens_weakly(const Claim& claim) const {
    const std::string_view quote = claim.quote.exact;
    return weak_openings_.contains(base::to_ascii_lower(quote.substr(0, quote.find_first_of(" ,"))));
  }

  bool is_name(const std::string& id) const {
    const auto actor = std::ranges::lower_bound(set_.actors, id, {}, &Actor::id);
    return actor != set_.actors.end() && actor->id == id && actor->kind != ActorKind::group &&
           actor->kind != ActorKind::other;
  }

  bool is_thin(const EventProfile& event) const {
    const auto counts = [&](std::size_t claim) { return !set_.claims[claim].counts.empty(); };
    return event.terms.size() <= kFewWords && std::ranges::none_of(event.claims, counts) &&
           std::ranges::none_of(event.event.actors, [&](const std::string& id) { return is_name(id); });
  }

  bool is_assumed_state(const EventProfile& event) const {
    const auto is_deed = [&](std::size_t claim) {
      return set_.claims[claim].kind == ClaimKind::event || set_.claims[claim].kind == ClaimKind::plan;
    };
    return event.event.date && event.event.date->certainty == Certainty::assumed &&
           std::ranges::none_of(event.claims, is_deed);
  }

  double query_share(const EventProfile& event) const {
    if (phrases_.empty()) return 0;
    std::size_t met = 0;
    for (const std::string& phrase : phrases_) {
      const auto has = [&](std::size_t claim) {
        return base::to_ascii_lower(set_.claims[claim].quote.exact).find(phrase) != std::string::npos;
      };
      met += std::any_of(event.claims.begin(), event.claims.end(), has) ? 1U : 0U;
    }
    return static_cast<double>(met) / static_cast<double>(phrases_.size());
  }

  std::span<const EventProfile> events_;
  const ClaimSet& set_;
  const base::StopWords& stop_words_;
  EventThreads threads_;
  std::vector<std::vector<std::string>> titles_;
  std::span<const StoryDay> days_;
  std::vector<std::string> phrases_;
  std::set<std::string> weak_openings_;
  std::size_t most_voices_ = 0;
  std::size_t most_echoes_ = 0;
};

double stance_factor(Stance stance) {
  switch (stance) {
    case Stance::fact:
      return 1.0;
    case Stance::plan:
      return kPlanFactor;
    case Stance::tentative:
      return kTentativeFactor;
    case Stance::denial:
      return kDenialFactor;
    case Stance::negative:
      return kNegativeFactor;
  }
  return 1.0;
}

double date_factor(const std::optional<DateSpan>& date) {
  if (!date || !date->first || !date->last) return kUndatedFactor;
  return *date->last - *date->first > kMonth ? kWideDateFactor : 1.0;
}

}  // namespace

double weigh(const SalienceSigns& signs, const EventProfile& event) {
  const double sum = kVoicesWeight * signs.voices + kDayWeight * signs.day + kProminenceWeight * signs.prominence +
                     kEchoWeight * signs.echo + kCentralityWeight * signs.centrality +
                     kSubstanceWeight * signs.substance + kNoveltyWeight * signs.novelty;
  const double said = event.only_says ? kOnlySaidFactor : 1.0;
  const double clear = signs.unclear ? kUnclearFactor : 1.0;
  const double telling = (signs.thin ? kThinFactor : 1.0) * (signs.assumed_state ? kAssumedStateFactor : 1.0);
  const double base = sum * said * clear * telling * stance_factor(event.stance) * date_factor(event.event.date);
  const double pulled = base + (1.0 - base) * kQueryPull * signs.query;
  return std::round(std::clamp(pulled, 0.0, 1.0) * 10000.0) / 10000.0;
}

std::vector<double> find_salience(std::span<const EventProfile> events, const ClaimSet& set,
                                  std::span<const StoryDay> days, std::span<const double> centrality,
                                  const base::StopWords& stop_words, const TimelineOptions& options,
                                  const Table& weak_openings) {
  const SignReader reader(events, set, stop_words, days, options, weak_openings);
  std::vector<double> salience;
  salience.reserve(events.size());
  for (std::size_t i = 0; i < events.size(); ++i) salience.push_back(weigh(reader.read(i, centrality[i]), events[i]));
  return salience;
}

}  // namespace throughline::graph
