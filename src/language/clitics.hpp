// Words written as one: "it's", "don't", "cannot", "20km".
#pragma once
#include <cstddef>

#include "language/chunk.hpp"
#include "language/token_tables.hpp"

namespace throughline::language {

// Whether the word at `at`, behind an apostrophe, is one of those that lean on the word before ("s", "ll").
bool is_clitic(const Chunk& chunk, std::size_t at);

// Whether the chunk is a clitic and nothing else, as treebank text has them ("'s", "n't").
bool is_lone_clitic(const Chunk& chunk);

// The bytes of "'t" at `end` when the word [begin, end) has more than the "n" before it, 0 when there is none.
std::size_t negation_length(const Chunk& chunk, std::size_t begin, std::size_t end);

// The bytes of the first of the two words that [begin, end) is: "can" of "cannot", "20" of "20km"; 0 when it is one.
std::size_t first_part_length(const Chunk& chunk, std::size_t begin, std::size_t end, const TokenTables& tables);

}  // namespace throughline::language
