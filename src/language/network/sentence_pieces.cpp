#include "language/network/sentence_pieces.hpp"

#include <algorithm>
#include <array>

#include "language/hashing.hpp"

namespace throughline::language {
namespace {

constexpr std::array<std::uint32_t, 6> kMarks = {hash_text(";"), hash_text("."), hash_text("!"),
                                                 hash_text("?"), hash_text(":"), hash_text(",")};

bool is_mark(const Word& word) { return std::find(kMarks.begin(), kMarks.end(), word.form) != kMarks.end(); }

}  // namespace

std::vector<std::size_t> find_piece_ends(std::span<const Word> words) {
  std::vector<std::size_t> ends;
  std::size_t begin = 0;
  while (words.size() - begin > kLongestPiece) {
    std::size_t end = begin + kLongestPiece;
    while (end > begin + kLongestPiece / 2 && !is_mark(words[end - 1])) {
      --end;
    }
    begin = end > begin + kLongestPiece / 2 ? end : begin + kLongestPiece;
    ends.push_back(begin);
  }
  ends.push_back(words.size());
  return ends;
}

}  // namespace throughline::language
