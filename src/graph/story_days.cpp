#include "graph/story_days.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace throughline::graph {
namespace {

// Printed voices that a day is taken to have before any are counted, so that the only article of a quiet day weighs
// little more than one of several.
constexpr double kVoicesAtLeast = 6;

constexpr std::size_t kMilestones = 10;

struct DayVoices {
  std::set<std::size_t> named;
  std::set<std::size_t> printed;  // on the day or the day after
};

std::size_t article_of(const ClaimSet& set, const Claim& claim) {
  const auto found = std::ranges::lower_bound(set.articles, claim.article, {}, &ArticleInfo::id);
  return static_cast<std::size_t>(std::distance(set.articles.begin(), found));
}

bool is_one_day(const DateSpan& date) { return date.first && date.first == date.last; }

// The hour and minute of its own print are an article's stamp and no word about a day.
bool is_stamp(const Claim& claim) { return claim.date->grain == Grain::instant && claim.date->first == claim.reported; }

void add_printed(const ClaimSet& set, std::span<const std::size_t> origins, std::map<Day, DayVoices>& days) {
  for (std::size_t i = 0; i < set.articles.size(); ++i) {
    const std::optional<Day>& published = set.articles[i].published;
    if (!published) continue;
    for (const Day day : {*published, *published - 1}) {
      const auto found = days.find(day);
      if (found != days.end()) found->second.printed.insert(origins[i]);
    }
  }
}

double weight_of(const DayVoices& voices) {
  return static_cast<double>(voices.named.size()) /
         std::sqrt(kVoicesAtLeast + static_cast<double>(voices.printed.size()));
}

// The mean of the first ten: what a milestone of this story weighs.
double weight_of_milestones(const std::map<Day, DayVoices>& days) {
  std::vector<double> weights;
  for (const auto& [day, voices] : days) weights.push_back(weight_of(voices));
  std::sort(weights.begin(), weights.end(), std::greater<>());
  if (weights.size() > kMilestones) weights.resize(kMilestones);
  return weights.empty() ? 0
                         : std::accumulate(weights.begin(), weights.end(), 0.0) / static_cast<double>(weights.size());
}

}  // namespace

std::vector<StoryDay> find_story_days(const ClaimSet& set, std::span<const std::size_t> origins) {
  std::map<Day, DayVoices> days;
  for (const Claim& claim : set.claims) {
    if (!claim.date || !is_one_day(*claim.date)) continue;
    DayVoices& voices = days[*claim.date->first];
    if (claim.time && !is_stamp(claim)) voices.named.insert(origins[article_of(set, claim)]);
  }
  add_printed(set, origins, days);
  const double milestone = weight_of_milestones(days);
  std::vector<StoryDay> found;
  for (const auto& [day, voices] : days) {
    found.push_back({day, static_cast<std::uint32_t>(voices.named.size()),
                     static_cast<std::uint32_t>(voices.printed.size()),
                     milestone > 0 ? weight_of(voices) / milestone : 0});
  }
  return found;
}

}  // namespace throughline::graph
