#include "graph/sentence_groups.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <tuple>

#include "values/stance.hpp"

namespace throughline::graph {
namespace {

using Group = std::vector<std::size_t>;

int head_rank(ClaimKind kind) {
  switch (kind) {
    case ClaimKind::event:
      return 0;
    case ClaimKind::plan:
      return 1;
    case ClaimKind::statement:
      return 2;
    case ClaimKind::status:
      return 3;
    case ClaimKind::count:
      return 4;
  }
  return 5;
}

bool rides_along(const Claim& claim) { return claim.kind == ClaimKind::count || claim.kind == ClaimKind::status; }

bool dates_agree(const std::optional<DateSpan>& a, const std::optional<DateSpan>& b) {
  return !a || !b || (a->first == b->first && a->last == b->last);
}

bool belongs(const Claim& claim, const Group& group, std::span<const Claim> claims) {
  return std::all_of(group.begin(), group.end(), [&](std::size_t other) {
    return stance_of(claims[other]) == stance_of(claim) && dates_agree(claims[other].date, claim.date);
  });
}

std::uint32_t distance(const Claim& a, const Claim& b) {
  const std::uint32_t x = a.predicate.span.begin;
  const std::uint32_t y = b.predicate.span.begin;
  return x < y ? y - x : x - y;
}

// The group whose head stands nearest among those that pass `fits`; null when none does.
template <class Fits>
Group* nearest(std::vector<Group>& groups, const Claim& claim, std::span<const Claim> claims, Fits fits) {
  Group* best = nullptr;
  std::uint32_t best_distance = std::numeric_limits<std::uint32_t>::max();
  for (Group& group : groups) {
    const std::uint32_t far = distance(claims[group.front()], claim);
    if (far < best_distance && fits(group)) {
      best = &group;
      best_distance = far;
    }
  }
  return best;
}

}  // namespace

std::vector<Group> part_sentence(std::span<const Claim> claims, std::vector<std::size_t> sentence) {
  std::sort(sentence.begin(), sentence.end(), [&](std::size_t a, std::size_t b) {
    const auto key = [&](std::size_t i) {
      // Dated before undated, so that what has no date of its own joins the nearest that has one.
      return std::tuple(head_rank(claims[i].kind), !claims[i].date, claims[i].predicate.span, claims[i].id);
    };
    return key(a) < key(b);
  });
  std::vector<Group> groups;
  for (const std::size_t i : sentence) {
    const Claim& claim = claims[i];
    Group* group = nearest(groups, claim, claims, [&](const Group& g) { return belongs(claim, g, claims); });
    if (group == nullptr && rides_along(claim)) {
      group = nearest(groups, claim, claims,
                      [&](const Group& g) { return dates_agree(claims[g.front()].date, claim.date); });
    }
    if (group != nullptr) {
      group->push_back(i);
    } else {
      groups.push_back({i});
    }
  }
  return groups;
}

}  // namespace throughline::graph
