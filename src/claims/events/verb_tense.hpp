// Tense of a verb by its form and auxiliaries, as far as modality needs it.
#pragma once

#include <cstdint>

#include "throughline/reading.hpp"

namespace throughline::claims {

// "will sail"
bool has_future_auxiliary(const Reading& reading, std::uint32_t verb);

// "sails", "is sailing", "has sailed"
bool is_present(const Reading& reading, std::uint32_t verb);

// "is freed", "have been freed"
bool has_present_auxiliary(const Reading& reading, std::uint32_t verb);

}  // namespace throughline::claims
