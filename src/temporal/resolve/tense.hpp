// Whether the words around an expression speak of what was or of what shall be.
#pragma once

#include <cstddef>

#include "temporal/resolve/surroundings.hpp"
#include "temporal/token_stream.hpp"

namespace throughline::temporal {

// By the nearest verb before tokens [begin, end) in their sentence, else the first after them. Looks at no more than
// forty words each way.
Tense tense_at(const TokenStream& stream, std::size_t begin, std::size_t end);

}  // namespace throughline::temporal
