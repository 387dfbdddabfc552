// "The canal did not reopen until April" tells that it reopened, in April: of past verbs, a negation with an until
// phrase gives the day of the deed and not its absence.
#pragma once

#include <cstdint>

#include "throughline/reading.hpp"

namespace throughline::claims {

bool happened_at_until(const Reading& reading, std::uint32_t verb);

}  // namespace throughline::claims
