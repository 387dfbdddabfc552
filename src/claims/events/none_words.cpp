#include "claims/events/none_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace throughline::claims {
namespace {

bool is_none(std::string_view word) {
  constexpr std::array<std::string_view, 8> kNone = {"no",      "none",   "nobody", "nothing",
                                                     "neither", "no-one", "hardly", "scarcely"};
  return std::ranges::find(kNone, word) != kNone.end();
}

}  // namespace

std::vector<std::uint32_t> none_words(const Reading& reading, std::uint32_t noun) {
  if (is_none(reading.word(noun))) return {noun};
  const std::uint32_t first = reading.tree().extent(noun).begin;
  if (first < noun && is_none(reading.word(first))) return {first};
  std::vector<std::uint32_t> found;
  for (const std::uint32_t child : reading.tree().children(noun)) {
    const std::string_view word = reading.word(child);
    if (reading.is_relation(child, "det") && (word == "no" || word == "neither")) found.push_back(child);
  }
  return found;
}

}  // namespace throughline::claims
