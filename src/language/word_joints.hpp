// Marks within a word that do not part it: "3.5", "U.S.", "anti-war", "555-0123", "O'Neil".
#pragma once
#include "language/chunk.hpp"
#include "language/token_tables.hpp"

namespace throughline::language {

// The bytes of the mark at `at` when it joins the word that begins at `begin` to what follows, 0 when it parts them.
std::size_t joint_length(const Chunk& chunk, std::size_t begin, std::size_t at, const TokenTables& tables);

// Whether the period at `end` belongs to the word [begin, end).
bool keeps_period(const Chunk& chunk, std::size_t begin, std::size_t end, const TokenTables& tables);

}  // namespace throughline::language
