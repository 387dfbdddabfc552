// Cuts sentences so that reading one costs no more than its length, however long it is.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "language/word.hpp"

namespace throughline::language {

inline constexpr std::size_t kLongestPiece = 160;  // words

// The ends of the pieces of a sentence, each behind a mark where one stands in the second half of what a piece may
// hold. A sentence of at most kLongestPiece words is one piece.
std::vector<std::size_t> find_piece_ends(std::span<const Word> words);

}  // namespace throughline::language
