#include "actors/group_number.hpp"

#include <array>
#include <string_view>

namespace throughline::actors {
namespace {

struct Ending {
  std::string_view one;
  std::string_view many;
};

// The longer endings first: "man" is no "mans".
constexpr std::array<Ending, 5> kEndings{{{"man", "men"}, {"child", "children"}, {"y", "ies"}, {"", "s"}, {"", "es"}}};

}  // namespace

std::string plural_of(const Knowledge& knowledge, const std::string& words) {
  const std::size_t last = words.rfind(' ') + 1;
  for (const Ending& ending : kEndings) {
    if (!words.ends_with(ending.one)) continue;
    const std::string plural = words.substr(0, words.size() - ending.one.size()) + std::string(ending.many);
    if (knowledge.groups().find(plural.substr(last)) || knowledge.groups().find(plural)) return plural;
  }
  return words;
}

}  // namespace throughline::actors
