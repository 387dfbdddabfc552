#include "values/pronoun.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace throughline {
namespace {

constexpr std::array<std::string_view, 14> kPronouns = {"he",  "she", "it",    "they", "we",    "i",    "his",
                                                        "her", "its", "their", "who",  "which", "that", "this"};

}  // namespace

bool starts_with_pronoun(std::string_view words) {
  const std::string first = base::to_ascii_lower(words.substr(0, words.find(' ')));
  return std::ranges::find(kPronouns, first) != kPronouns.end();
}

bool is_pronoun(std::string_view words) {
  return words.find(' ') == std::string_view::npos && starts_with_pronoun(words);
}

}  // namespace throughline
