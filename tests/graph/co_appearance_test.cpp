// Who stands beside whom in a drawing.
#include "throughline/co_appearance.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace throughline {
namespace {

// An entry a word; an actor a letter.
Timeline of_entries(const std::vector<std::string>& casts) {
  Timeline timeline;
  for (const std::string& cast : casts) {
    Entry entry;
    for (const char actor : cast) entry.actors.push_back({std::string(1, actor), Role::other});
    timeline.entries.push_back(entry);
  }
  return timeline;
}

std::string order_of(const CoAppearance& found) {
  std::string order;
  for (const std::string_view actor : found.actors) order += actor;
  return order;
}

TEST_CASE("pairs are counted by entry, the most frequent first") {
  const Timeline timeline = of_entries({"ab", "ab", "aba", "bc", "d"});
  const CoAppearance found = find_co_appearance(timeline, 10);
  REQUIRE(found.pairs.size() == 2);
  CHECK(found.pairs[0].entries == 3);
  CHECK(found.pairs[1].entries == 1);
  CHECK(found.actors.size() == 3);
}

TEST_CASE("those who appear together stand next to each other") {
  const Timeline timeline = of_entries({"ax", "ax", "ax", "by", "by", "by", "ab"});
  const std::string order = order_of(find_co_appearance(timeline, 10));
  const auto distance = [&](char a, char b) {
    const auto place = [&](char c) { return static_cast<int>(order.find(c)); };
    return std::abs(place(a) - place(b));
  };
  CHECK(distance('a', 'x') == 1);
  CHECK(distance('b', 'y') == 1);
}

TEST_CASE("of many actors the best connected are kept, and only pairs among them") {
  const Timeline timeline = of_entries({"ab", "ab", "ac", "de"});
  const CoAppearance found = find_co_appearance(timeline, 2);
  CHECK(found.actors.size() == 2);
  REQUIRE(found.pairs.size() == 1);
  CHECK(found.pairs[0] == ActorPair{0, 1, 2});
}

TEST_CASE("a crowd of more than forty in one entry makes no pairs") {
  Timeline timeline;
  timeline.entries.emplace_back();
  for (int i = 0; i < 41; ++i) timeline.entries[0].actors.push_back({"p-" + std::to_string(i), Role::other});
  CHECK(find_co_appearance(timeline, 50).pairs.empty());
}

TEST_CASE("the order of entries does not matter") {
  std::vector<std::string> casts = {"ab", "bc", "cd", "ad", "be", "ac"};
  const Timeline forth = of_entries(casts);
  std::reverse(casts.begin(), casts.end());
  const Timeline back = of_entries(casts);
  CHECK(order_of(find_co_appearance(forth, 4)) == order_of(find_co_appearance(back, 4)));
}

}  // namespace
}  // namespace throughline
