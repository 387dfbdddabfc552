// How far the words of a claim stand for the deed.
#pragma once

#include <cstdint>
#include <string_view>

#include "throughline/claim.hpp"

namespace throughline {

// A plan is no outcome and a denial is no assertion, so claims of different stance never tell the same event.
enum class Stance : std::uint8_t { fact, plan, tentative, denial, negative };

// denial: someone denies it. negative: it did not happen. plan: it shall happen. tentative: possible, probable or on a
// condition. fact: asserted, or reported by someone.
Stance stance_of(const Claim& claim);

std::string_view to_string(Stance stance);

// What stands before words that are no plain fact: "Planned: ", "Denied: ", "Reported possible: "; else nothing.
std::string_view stance_mark(Stance stance);

// The words without such a mark.
std::string_view without_stance_mark(std::string_view words);

}  // namespace throughline
