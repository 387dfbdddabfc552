// Cuts what stands between two white spaces into words and marks.
#pragma once
#include <vector>

#include "language/chunk.hpp"
#include "language/token_tables.hpp"
#include "throughline/span.hpp"

namespace throughline::language {

// Appends the words of the chunk. Every byte of it is in one.
void cut_chunk(const Chunk& chunk, const TokenTables& tables, std::vector<Span>& words);

}  // namespace throughline::language
