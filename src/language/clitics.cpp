#include "language/clitics.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.hpp"

namespace throughline::language {
namespace {

constexpr std::array<std::string_view, 7> kClitics = {"s", "re", "ve", "ll", "d", "m", "t"};

bool is_clitic_word(std::string_view lower) {
  return std::find(kClitics.begin(), kClitics.end(), lower) != kClitics.end();
}

std::size_t leading_number(std::string_view word) {
  return std::min(word.find_first_not_of("0123456789.,:"), word.size());
}

}  // namespace

bool is_clitic(const Chunk& chunk, std::size_t at) {
  return is_clitic_word(base::to_ascii_lower(chunk.between(at, find_word_end(chunk, at))));
}

bool is_lone_clitic(const Chunk& chunk) {
  const std::string lower = base::to_ascii_lower(chunk.text);
  const std::size_t mark = apostrophe_length(lower, 0);
  if (mark > 0) {
    return is_clitic_word(std::string_view(lower).substr(mark));
  }
  return lower == "n't" || lower == "n\u2019t";
}

std::size_t negation_length(const Chunk& chunk, std::size_t begin, std::size_t end) {
  if (end < begin + 2 || (chunk.text[end - 1] != 'n' && chunk.text[end - 1] != 'N')) {
    return 0;
  }
  const std::size_t mark = apostrophe_length(chunk.text, end);
  const char letter = chunk.byte(end + mark);
  return mark > 0 && (letter == 't' || letter == 'T') && !is_word_byte(chunk, end + mark + 1) ? mark + 1 : 0;
}

std::size_t first_part_length(const Chunk& chunk, std::size_t begin, std::size_t end, const TokenTables& tables) {
  const std::string lower = base::to_ascii_lower(chunk.between(begin, end));
  const std::size_t first = tables.contraction_length(lower);
  if (first > 0) {
    return first;
  }
  const std::size_t number = leading_number(lower);
  return tables.is_glued_unit(lower.substr(number)) ? number : 0;
}

}  // namespace throughline::language
