// Whether the words around an expression speak of what was or of what shall be.
#pragma once

#include <cstddef>

#include "temporal/found_time.hpp"
#include "temporal/resolve/surroundings.hpp"
#include "temporal/token_stream.hpp"

namespace throughline::temporal {

// By the nearest verb before tokens [begin, end) in their sentence, else the first after them. Looks at no more than
// forty words each way.
Tense tense_at(const TokenStream& stream, std::size_t begin, std::size_t end);

// What the words say of the time of an expression: by the tense of its clause, else by the nearest verb; bounds such as
// "since" and "until" and words such as "effective" say more.
Tense tense_of(const TokenStream& stream, const FoundTime& found);

// Whether the expression hangs on a verb itself, and not on a noun ("prepared the summit in April").
bool hangs_on_verb(const TokenStream& stream, const FoundTime& found);

}  // namespace throughline::temporal
