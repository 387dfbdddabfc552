// Whether words stand in a relative clause ("the port, which had burned in 1943"): what it dates is told in passing.
#pragma once

#include <cstddef>

#include "temporal/token_stream.hpp"

namespace throughline::temporal {

// By the heads above the token at `at`, at most twelve of them. False without the words of the language engine.
bool is_in_relative_clause(const TokenStream& stream, std::size_t at);

}  // namespace throughline::temporal
