// What became of plans.
#include <algorithm>
#include <set>
#include <tuple>

#include "diff/development_parts.hpp"

namespace throughline::diff {
namespace {

bool tells_outcome(const Link& link) { return link.type == LinkType::fulfils || link.type == LinkType::contradicts; }

// A link by claims, which keep their ids when entries change theirs.
using LinkKey = std::tuple<LinkType, std::vector<std::string>>;

Development of_outcome(const Link& link, const Entry& plan, const Entry& event, const Sides& sides) {
  Development found;
  const bool came_true = link.type == LinkType::fulfils;
  found.kind = came_true ? DevelopmentKind::plan_fulfilled : DevelopmentKind::plan_broken;
  found.importance = (came_true ? weight::kPlanFulfilled : weight::kPlanBroken) +
                     weight::kPlanBySalience * std::max(plan.salience, event.salience);
  found.entry = plan.id;
  found.about = plan.headline;
  found.date = event.date;
  found.after = event.headline;
  found.why = {event.summary.empty() ? event.id : event.summary.front().claim};
  for (const std::string& claim : link.claims) {
    if (std::ranges::find(found.why, claim) == found.why.end()) found.why.push_back(claim);
  }
  found.by = voices({found.why.front()}, sides.to);
  return found;
}

bool is_overdue(const Entry& plan, const Sides& sides) {
  const std::optional<DateSpan>& date = plan.date;
  if (!date || !date->last || date->certainty == Certainty::assumed) return false;
  return *sides.from.day() <= *date->last && *date->last < *sides.to.day();
}

void add_overdue(const std::set<std::string_view>& settled, const Sides& sides, std::vector<Development>& found) {
  if (!sides.from.day() || !sides.to.day()) return;
  for (const Entry& plan : sides.to.timeline().entries) {
    if (!sides.to.is_plan(plan) || settled.contains(plan.id) || !is_overdue(plan, sides)) continue;
    const std::vector<std::string> why{plan.summary.front().claim};
    found.push_back({DevelopmentKind::plan_overdue, weight::kPlanOverdue + weight::kPlanBySalience * plan.salience,
                     plan.id, "", plan.headline, plan.date, "", "", voices(why, sides.to), why});
  }
}

}  // namespace

void add_plans(const Sides& sides, std::vector<Development>& found) {
  std::set<LinkKey> known;
  for (const Link& link : sides.from.timeline().links) known.emplace(link.type, link.claims);
  std::set<std::string_view> settled;
  for (const Link& link : sides.to.timeline().links) {
    if (!tells_outcome(link)) continue;
    const Entry* const event = sides.to.entry(link.from);
    const Entry* const plan = sides.to.entry(link.to);
    if (event == nullptr || plan == nullptr || !sides.to.is_plan(*plan)) continue;
    settled.insert(plan->id);
    if (!known.contains({link.type, link.claims})) found.push_back(of_outcome(link, *plan, *event, sides));
  }
  add_overdue(settled, sides, found);
}

}  // namespace throughline::diff
