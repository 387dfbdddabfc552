#include "graph/event_overrides.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace throughline::graph {
namespace {

void sort_unique(auto& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::string reason(const Override& override) {
  return "override: " + (override.note.empty() ? std::string("an editor's correction") : override.note);
}

class Corrector {
 public:
  Corrector(const ClaimSet& set, std::vector<Telling>& tellings, std::vector<Gathering>& events)
      : set_(set), tellings_(tellings), events_(events), telling_of_(set.claims.size()), event_of_(tellings.size()) {
    for (std::size_t t = 0; t < tellings.size(); ++t) {
      for (const std::size_t claim : tellings[t].claims) telling_of_[claim] = t;
    }
    for (std::size_t e = 0; e < events.size(); ++e) {
      for (const std::size_t telling : events[e].tellings) event_of_[telling] = e;
    }
  }

  std::vector<std::size_t> merge(const Override& override) {
    const std::vector<std::size_t> claims = claims_of(override);
    if (claims.empty()) return {};
    const std::size_t into = event_of(claims.front());
    const std::size_t beside = telling_of_[claims.front()];
    bool changed = false;
    for (const std::size_t claim : claims) {
      const std::size_t from = event_of(claim);
      if (from == into) continue;
      changed = true;
      events_[into].joinings.push_back({telling_of_[claim], beside, reason(override)});
      move_all(from, into);
    }
    return changed ? claims : std::vector<std::size_t>{};
  }

  std::vector<std::size_t> split(const Override& override) {
    const std::vector<std::size_t> claims = claims_of(override);
    std::vector<std::size_t> changed;
    std::size_t own = events_.size();
    for (const std::size_t claim : claims) {
      if (event_of(claim) == own || is_all_of_its_event(claim, claims)) continue;
      if (own == events_.size()) events_.emplace_back();
      changed.push_back(claim);
      changed.push_back(remaining_claim(claim));
      take_out(claim, own);
    }
    return changed;
  }

 private:
  std::size_t event_of(std::size_t claim) const { return event_of_[telling_of_[claim]]; }

  std::vector<std::size_t> claims_of(const Override& override) const {
    std::vector<std::size_t> found;
    for (const std::string& id : override.targets) {
      const auto claim = std::ranges::lower_bound(set_.claims, id, {}, &Claim::id);
      if (claim != set_.claims.end() && claim->id == id) {
        found.push_back(static_cast<std::size_t>(std::distance(set_.claims.begin(), claim)));
      }
    }
    return found;
  }

  void move_all(std::size_t from, std::size_t into) {
    for (const std::size_t telling : events_[from].tellings) event_of_[telling] = into;
    auto& target = events_[into];
    auto& source = events_[from];
    target.tellings.insert(target.tellings.end(), source.tellings.begin(), source.tellings.end());
    std::sort(target.tellings.begin(), target.tellings.end());
    std::move(source.joinings.begin(), source.joinings.end(), std::back_inserter(target.joinings));
    source = {};
  }

  bool is_all_of_its_event(std::size_t claim, const std::vector<std::size_t>& leaving) const {
    const auto leaves = [&](std::size_t other) { return std::ranges::find(leaving, other) != leaving.end(); };
    return std::ranges::all_of(events_[event_of(claim)].tellings, [&](std::size_t telling) {
      return std::ranges::all_of(tellings_[telling].claims, leaves);
    });
  }

  // Some other claim of the event that `claim` leaves.
  std::size_t remaining_claim(std::size_t claim) const {
    for (const std::size_t telling : events_[event_of(claim)].tellings) {
      for (const std::size_t other : tellings_[telling].claims) {
        if (other != claim) return other;
      }
    }
    return claim;
  }

  // The claim becomes a telling of its own in `event`; a telling that it leaves empty goes.
  void take_out(std::size_t claim, std::size_t event) {
    const std::size_t before = telling_of_[claim];
    Gathering& old = events_[event_of_[before]];
    Telling alone = tellings_[before];
    alone.claims = {claim};
    std::erase(tellings_[before].claims, claim);
    if (tellings_[before].claims.empty()) {
      std::erase(old.tellings, before);
      std::erase_if(old.joinings, [&](const Joining& j) { return j.telling == before || j.beside == before; });
    }
    telling_of_[claim] = tellings_.size();
    event_of_.push_back(event);
    events_[event].tellings.push_back(tellings_.size());
    tellings_.push_back(std::move(alone));
  }

  const ClaimSet& set_;
  std::vector<Telling>& tellings_;
  std::vector<Gathering>& events_;
  std::vector<std::size_t> telling_of_;  // by claim
  std::vector<std::size_t> event_of_;    // by telling
};

}  // namespace

std::vector<EventCorrection> correct_events(std::span<const Override> overrides, const ClaimSet& set,
                                            std::vector<Telling>& tellings, Gatherings& gatherings) {
  const auto is_mine = [](const Override& o) {
    return o.kind == OverrideKind::merge_entries || o.kind == OverrideKind::split_entry;
  };
  std::vector<EventCorrection> corrections;
  if (std::ranges::none_of(overrides, is_mine)) return corrections;
  Corrector corrector(set, tellings, gatherings.events);
  for (std::size_t i = 0; i < overrides.size(); ++i) {
    if (!is_mine(overrides[i])) continue;
    const bool merges = overrides[i].kind == OverrideKind::merge_entries;
    corrections.push_back({i, merges ? corrector.merge(overrides[i]) : corrector.split(overrides[i])});
  }
  std::erase_if(gatherings.events, [](const Gathering& event) { return event.tellings.empty(); });
  return corrections;
}

std::vector<AppliedOverride> report_corrections(std::span<const EventCorrection> corrections,
                                                std::span<const Override> overrides, const ClaimSet& set,
                                                std::span<const Event> events) {
  std::vector<AppliedOverride> applied;
  if (corrections.empty()) return applied;
  std::map<std::string_view, std::string_view> event_of;
  for (const Event& event : events) {
    for (const std::string& claim : event.claims) event_of.emplace(claim, event.id);
  }
  for (const EventCorrection& correction : corrections) {
    applied.push_back({overrides[correction.override], {}});
    for (const std::size_t claim : correction.claims) {
      applied.back().changed.emplace_back(event_of.at(set.claims[claim].id));
    }
    sort_unique(applied.back().changed);
  }
  return applied;
}

}  // namespace throughline::graph
