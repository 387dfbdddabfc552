#include "base/counted.hpp"

#include <fmt/format.h>

namespace throughline::base {

std::string counted(std::size_t number, std::string_view noun) {
  if (number == 1) return fmt::format("1 {}", noun);
  const bool vowel_before_y = noun.ends_with("ay") || noun.ends_with("ey") || noun.ends_with("oy");
  if (noun.ends_with('y') && !vowel_before_y) return fmt::format("{} {}ies", number, noun.substr(0, noun.size() - 1));
  return fmt::format("{} {}s", number, noun);
}

}  // namespace throughline::base
