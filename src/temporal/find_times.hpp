// Runs the parsers over the tokens and the refiners over what they found.
#pragma once

#include "temporal/found_time.hpp"
#include "temporal/token_stream.hpp"

namespace throughline::temporal {

FoundTimes find_times(const TokenStream& stream);

}  // namespace throughline::temporal
