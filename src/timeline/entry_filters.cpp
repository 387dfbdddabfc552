#include "timeline/entry_filters.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "base/text.hpp"

namespace throughline::timeline {
namespace {

// Ids of the actors that are called by one of `names`.
std::set<std::string, std::less<>> find_called(const ClaimView& view, const std::vector<std::string>& names) {
  std::set<std::string> wanted;
  for (const std::string& name : names) wanted.insert(base::to_ascii_lower(name));
  const auto is_wanted = [&](const std::string& name) { return wanted.contains(base::to_ascii_lower(name)); };
  std::set<std::string, std::less<>> ids;
  for (const Actor& actor : view.graph().actors()) {
    if (is_wanted(actor.name) || std::ranges::any_of(actor.aliases, is_wanted)) ids.insert(actor.id);
  }
  return ids;
}

bool involves(const Claim& claim, const std::set<std::string, std::less<>>& actors) {
  const auto speaks = [&](const Speaker& speaker) { return actors.contains(speaker.actor); };
  return std::ranges::any_of(claim.actors, [&](const ActorRole& role) { return actors.contains(role.actor); }) ||
         std::ranges::any_of(claim.attributed_to, speaks) || std::ranges::any_of(claim.denied_by, speaks);
}

}  // namespace

bool may_lie_within(const std::optional<DateSpan>& date, const std::optional<Day>& since,
                    const std::optional<Day>& until) {
  if (!since && !until) return true;
  if (!date || (!date->first && !date->last)) return false;
  const bool too_early = since && date->last && *date->last < *since;
  const bool too_late = until && date->first && *date->first > *until;
  return !too_early && !too_late;
}

bool matches_query(const std::vector<const Claim*>& claims, const std::vector<std::string>& phrases) {
  if (phrases.empty()) return true;
  return std::ranges::any_of(claims, [&](const Claim* claim) {
    const std::string quote = base::to_ascii_lower(claim->quote.exact);
    return std::ranges::any_of(
        phrases, [&](const std::string& phrase) { return quote.find(base::to_ascii_lower(phrase)) != quote.npos; });
  });
}

std::vector<const Event*> filter_events(const ClaimView& view, const TimelineOptions& options) {
  const auto called = find_called(view, options.actors);
  std::vector<const Event*> events;
  for (const Event& event : view.events()) {
    if (view.is_pinned(event)) {
      events.push_back(&event);
      continue;
    }
    if (!event.date && !options.all_entries) continue;
    if (!may_lie_within(event.date, options.since, options.until)) continue;
    const std::vector<const Claim*> claims = view.claims_of(event);
    if (!matches_query(claims, options.query)) continue;
    const auto is_involved = [&](const Claim* claim) { return involves(*claim, called); };
    if (!options.actors.empty() && !std::ranges::any_of(claims, is_involved)) continue;
    events.push_back(&event);
  }
  return events;
}

std::optional<std::uint32_t> count_left_out(const ClaimView& view, std::size_t left, const TimelineOptions& options) {
  if (options.query.empty() && options.actors.empty()) return std::nullopt;
  const auto might_stay = [&](const Event& event) {
    return (event.date || options.all_entries) && may_lie_within(event.date, options.since, options.until);
  };
  // What an editor pinned stays whatever is asked for, so more may stay than might.
  const auto all = static_cast<std::size_t>(std::ranges::count_if(view.graph().events(), might_stay));
  return static_cast<std::uint32_t>(all - std::min(all, left));
}

}  // namespace throughline::timeline
