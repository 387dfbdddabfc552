#include "graph/same_occasion.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "values/stance.hpp"

namespace throughline::graph {
namespace {

// An article looks back on its occasion from the day itself or a day or two later.
constexpr std::int32_t kDaysBack = 3;

bool is_day(const std::optional<DateSpan>& date) { return date && date->first && date->first == date->last; }

// Who acts in it, or speaks: the smallest id, when there are several.
std::optional<std::string_view> who_acts(const Claim& claim) {
  for (const ActorRole& role : claim.actors) {
    if (role.role == Role::agent) return role.actor;
  }
  if (!claim.attributed_to.empty() && !claim.attributed_to.front().actor.empty()) {
    return claim.attributed_to.front().actor;
  }
  return std::nullopt;
}

bool opens_occasion(const Claim& claim) {
  if (!claim.time || !is_day(claim.date) || claim.date->certainty == Certainty::assumed) return false;
  const std::int32_t back = *claim.reported - *claim.date->first;
  return back >= 0 && back <= kDaysBack;
}

bool is_only_assumed(const Claim& claim) {
  return !claim.time && is_day(claim.date) && claim.date->certainty == Certainty::assumed &&
         claim.date->first == claim.reported;
}

// Claims in the order of their articles and texts.
std::vector<Claim*> in_text_order(std::vector<Claim>& claims) {
  std::vector<Claim*> order;
  order.reserve(claims.size());
  for (Claim& claim : claims) order.push_back(&claim);
  const auto key = [](const Claim* c) { return std::tie(c->article, c->quote.span, c->predicate.span, c->id); };
  std::sort(order.begin(), order.end(), [&](const Claim* a, const Claim* b) { return key(a) < key(b); });
  return order;
}

}  // namespace

ClaimSet settle_occasions(ClaimSet set) {
  std::map<std::string_view, Day> occasions;
  std::string_view article;
  for (Claim* claim : in_text_order(set.claims)) {
    if (claim->article != article) occasions.clear();
    article = claim->article;
    const std::optional<std::string_view> who = who_acts(*claim);
    if (!who || !claim->reported || stance_of(*claim) != Stance::fact) continue;
    if (opens_occasion(*claim)) {
      occasions.insert_or_assign(*who, *claim->date->first);
    } else if (is_only_assumed(*claim) && occasions.contains(*who) && occasions.at(*who) != *claim->reported) {
      claim->date = day_span(occasions.at(*who), Certainty::assumed, "same-occasion");
      claim->rules.emplace_back("same-occasion");
    }
  }
  return set;
}

}  // namespace throughline::graph
