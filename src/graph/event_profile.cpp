#include "graph/event_profile.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <tuple>
#include <utility>

namespace throughline::graph {
namespace {

constexpr std::size_t kTellingsOfTerms = 6;
// Words of an event that are kept: an event told by hundreds is compared as fast as one told once.
constexpr std::size_t kMostTerms = 32;

void sort_unique(auto& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::int32_t width(const DateSpan& date) {
  return date.first && date.last ? *date.last - *date.first : std::numeric_limits<std::int32_t>::max();
}

TermVector mean_of(std::span<const Telling> tellings, std::span<const std::size_t> chosen) {
  TermVector all;
  for (const std::size_t telling : chosen.first(std::min(chosen.size(), kTellingsOfTerms))) {
    all.insert(all.end(), tellings[telling].terms.begin(), tellings[telling].terms.end());
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  TermVector mean;
  for (const auto& [term, weight] : all) {
    if (mean.empty() || mean.back().first != term) mean.emplace_back(term, 0.0);
    mean.back().second += weight;
  }
  mean = heaviest(std::move(mean), kMostTerms);
  double squares = 0;
  for (const auto& [term, weight] : mean) squares += weight * weight;
  for (auto& [term, weight] : mean) weight /= std::sqrt(squares);
  return mean;
}

// The claim that an event is known by: the earliest reported, of those the one with the smallest id.
std::string earliest_claim(const std::vector<std::size_t>& claims, const ClaimSet& set) {
  const auto key = [&](std::size_t claim) {
    const Claim& c = set.claims[claim];
    return std::tuple(!c.reported, c.reported, std::string_view(c.id));
  };
  return set
      .claims[*std::min_element(claims.begin(), claims.end(),
                                [&](std::size_t a, std::size_t b) { return key(a) < key(b); })]
      .id;
}

ClaimMerge merge_of(const Joining& joining, std::span<const Telling> tellings, const ClaimSet& set) {
  ClaimMerge merge;
  merge.claims = {set.claims[tellings[joining.beside].claims.front()].id,
                  set.claims[tellings[joining.telling].claims.front()].id};
  std::sort(merge.claims.begin(), merge.claims.end());
  merge.why = joining.why;
  return merge;
}

void add_telling(const Telling& telling, EventProfile& profile) {
  profile.only_says = profile.only_says && telling.only_says;
  profile.deeds.insert(profile.deeds.end(), telling.deeds.begin(), telling.deeds.end());
  profile.parts.insert(profile.parts.end(), telling.parts.begin(), telling.parts.end());
  profile.places.insert(profile.places.end(), telling.places.begin(), telling.places.end());
  profile.claims.insert(profile.claims.end(), telling.claims.begin(), telling.claims.end());
  if (telling.reported) profile.reported.push_back(*telling.reported);
}

void fill_event(const ClaimSet& set, EventProfile& profile) {
  Event& event = profile.event;
  event.id = earliest_claim(profile.claims, set);
  for (const std::size_t claim : profile.claims) {
    event.claims.push_back(set.claims[claim].id);
    for (const ActorRole& role : set.claims[claim].actors) event.actors.push_back(role.actor);
  }
  sort_unique(event.claims);
  sort_unique(event.actors);
  event.origins = static_cast<std::uint32_t>(profile.origins.size());
}

EventProfile build_profile(const Gathering& gathering, std::span<const Telling> tellings, const ClaimSet& set,
                           std::span<const std::size_t> origins) {
  EventProfile profile;
  profile.stance = tellings[gathering.tellings.front()].stance;
  profile.only_says = true;
  profile.terms = mean_of(tellings, gathering.tellings);
  std::vector<DateSpan> dates;
  std::vector<std::size_t> articles;
  for (const std::size_t telling : gathering.tellings) {
    add_telling(tellings[telling], profile);
    if (tellings[telling].date) dates.push_back(*tellings[telling].date);
    articles.push_back(tellings[telling].article);
    profile.origins.push_back(origins[tellings[telling].article]);
  }
  for (auto* values : {&profile.places, &profile.origins, &profile.claims, &articles}) sort_unique(*values);
  sort_unique(profile.deeds);
  sort_unique(profile.parts);
  for (const Part& part : profile.parts) profile.cast.push_back(part.actor);
  profile.cast.erase(std::unique(profile.cast.begin(), profile.cast.end()), profile.cast.end());
  sort_unique(profile.reported);
  profile.event.date = most_exact(std::move(dates));
  profile.event.articles = static_cast<std::uint32_t>(articles.size());
  for (const Joining& joining : gathering.joinings) profile.event.merged.push_back(merge_of(joining, tellings, set));
  fill_event(set, profile);
  return profile;
}

}  // namespace

std::optional<DateSpan> most_exact(std::vector<DateSpan> dates) {
  if (dates.empty()) return std::nullopt;
  std::sort(dates.begin(), dates.end(), [](const DateSpan& a, const DateSpan& b) {
    const auto order = compare(a, b);
    return order != 0 ? order < 0 : std::tie(a.certainty, a.basis) < std::tie(b.certainty, b.basis);
  });
  std::size_t best = 0;
  std::size_t best_votes = 0;
  const auto key = [&](std::size_t i) { return std::tuple(dates[i].certainty == Certainty::assumed, width(dates[i])); };
  for (std::size_t begin = 0, end = 0; begin < dates.size(); begin = end) {
    while (end < dates.size() && compare(dates[begin], dates[end]) == 0) ++end;
    const std::size_t votes = end - begin;
    if (best_votes == 0 || key(begin) < key(best) || (key(begin) == key(best) && votes > best_votes)) {
      best = begin;
      best_votes = votes;
    }
  }
  return dates[best];
}

std::vector<EventProfile> build_profiles(const Gatherings& gatherings, std::span<const Telling> tellings,
                                         const ClaimSet& set, std::span<const std::size_t> origins) {
  std::vector<EventProfile> profiles;
  profiles.reserve(gatherings.events.size());
  for (const Gathering& gathering : gatherings.events) {
    profiles.push_back(build_profile(gathering, tellings, set, origins));
  }
  std::sort(profiles.begin(), profiles.end(), [](const EventProfile& a, const EventProfile& b) {
    const auto order = compare(a.event.date, b.event.date);
    return order != 0 ? order < 0 : a.event.id < b.event.id;
  });
  return profiles;
}

}  // namespace throughline::graph
