#include "base/content_words.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

#include "base/text.hpp"

namespace throughline::base {
namespace {

constexpr std::size_t kLongestWord = 40;

bool is_word_byte(char c) {
  return is_ascii_digit(c) || is_ascii_alpha(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

// A comma or point between two digits belongs to the number.
bool joins_digits(std::string_view text, std::size_t at) {
  return (text[at] == ',' || text[at] == '.') && at > 0 && at + 1 < text.size() && is_ascii_digit(text[at - 1]) &&
         is_ascii_digit(text[at + 1]);
}

// The three bytes of a typographic apostrophe or quotation mark or dash, which are no letters. 0 when none stands
// there.
std::size_t punctuation_length(std::string_view text, std::size_t at) {
  return text.substr(at, 2) == "\xE2\x80" ? std::min<std::size_t>(3, text.size() - at) : 0;
}

// Reads one word from `at` on and moves `at` past it; empty when none begins there.
std::string take_word(std::string_view text, std::size_t& at) {
  std::string word;
  while (at < text.size() && (is_word_byte(text[at]) || joins_digits(text, at)) && punctuation_length(text, at) == 0) {
    if (text[at] != ',' && word.size() < kLongestWord) word += text[at];
    ++at;
  }
  return to_ascii_lower(word);
}

std::size_t first_byte(std::string_view word) { return static_cast<unsigned char>(word.empty() ? '\0' : word.front()); }

}  // namespace

StopWords::StopWords(const Table& table) {
  words_.reserve(table.rows.size());
  for (const TableRow& row : table.rows) words_.emplace_back(row.cell(0));
  std::sort(words_.begin(), words_.end());
  for (const std::string& word : words_) ++begins_[first_byte(word) + 1];
  std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
}

bool StopWords::contains(std::string_view word) const {
  if (word.empty()) return false;
  const auto place = [&](std::size_t byte) { return words_.begin() + static_cast<std::ptrdiff_t>(begins_[byte]); };
  return std::binary_search(place(first_byte(word)), place(first_byte(word) + 1), word, std::less<>());
}

std::string strip_plural(std::string word) {
  const auto ends = [&](std::string_view ending) { return word.size() > ending.size() + 1 && word.ends_with(ending); };
  if (ends("ies") && !ends("eies") && !ends("aies")) {
    word.replace(word.size() - 3, 3, "y");
  } else if (ends("sses") || ends("shes") || ends("ches") || ends("xes")) {
    word.resize(word.size() - 2);
  } else if (ends("s") && !ends("us") && !ends("ss") && !ends("is")) {
    word.pop_back();
  }
  return word;
}

std::vector<PlacedWord> placed_content_words(std::string_view text, const StopWords& stop_words) {
  std::vector<PlacedWord> words;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t begin = at;
    std::string word = take_word(text, at);
    if (word.empty()) {
      at += std::max<std::size_t>(1, punctuation_length(text, at));
      continue;
    }
    const bool lone_letter = word.size() == 1 && !is_ascii_digit(word[0]);
    if (!lone_letter && !stop_words.contains(word)) words.push_back({strip_plural(std::move(word)), begin});
  }
  return words;
}

std::vector<std::string> content_words(std::string_view text, const StopWords& stop_words) {
  std::vector<std::string> words;
  for (PlacedWord& placed : placed_content_words(text, stop_words)) words.push_back(std::move(placed.word));
  return words;
}

}  // namespace throughline::base
