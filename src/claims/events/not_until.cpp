#include "claims/events/not_until.hpp"

#include <string_view>

#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

bool is_past_auxiliary(std::string_view word) { return word == "did" || word == "was" || word == "were"; }

bool is_until(const Reading& reading, std::uint32_t child) {
  if (reading.is_relation(child, "obl")) return case_of(reading, child) == "until";
  return reading.is_relation(child, "advcl") && has_child(reading, child, "mark", "until");
}

}  // namespace

bool happened_at_until(const Reading& reading, std::uint32_t verb) {
  bool past = false;
  bool negated = false;
  bool until = false;
  for (const std::uint32_t child : reading.tree().children(verb)) {
    const std::string_view word = reading.word(child);
    past = past || (reading.is_relation(child, "aux") && is_past_auxiliary(word));
    negated = negated || word == "not" || word == "n't" || word == "n’t";
    until = until || (child > verb && is_until(reading, child));
  }
  return past && negated && until;
}

}  // namespace throughline::claims
