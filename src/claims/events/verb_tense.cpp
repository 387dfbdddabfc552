#include "claims/events/verb_tense.hpp"

#include <algorithm>
#include <string_view>

namespace throughline::claims {

bool has_future_auxiliary(const Reading& reading, std::uint32_t verb) {
  return std::ranges::any_of(reading.tree().children(verb), [&](std::uint32_t child) {
    const std::string_view word = reading.word(child);
    const bool will = word == "will" || word == "shall" || word == "'ll" || word == "wo";
    return will && reading.is_relation(child, "aux");
  });
}

bool is_present(const Reading& reading, std::uint32_t verb) {
  const std::string_view word = reading.word(verb);
  for (const std::uint32_t child : reading.tree().children(verb)) {
    const std::string_view aux = reading.word(child);
    if (reading.is_relation(child, "aux"))
      return aux == "is" || aux == "are" || aux == "am" || aux == "'s" || aux == "has" || aux == "have";
  }
  return word == reading.lemma(verb) || (word.ends_with('s') && !word.ends_with("ss"));
}

bool has_present_auxiliary(const Reading& reading, std::uint32_t verb) {
  return std::ranges::any_of(reading.tree().children(verb), [&](std::uint32_t child) {
    const std::string_view word = reading.word(child);
    return reading.is_relation(child, "aux") && (word == "is" || word == "are" || word == "has" || word == "have");
  });
}

}  // namespace throughline::claims
