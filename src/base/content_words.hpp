// The words of a text that carry its matter, in a form in which texts can be compared.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/tables.hpp"

namespace throughline::base {

// Words that carry no matter ("the", "said"), sorted. One immutable value, made once from data/stop_words.tsv.
class StopWords {
 public:
  explicit StopWords(const Table& table);

  bool contains(std::string_view word) const;

 private:
  std::vector<std::string> words_;
  std::array<std::size_t, 257> begins_{};  // where those with each first byte begin, and the end
};

// A noun's plural and its singular become one form (the S stemmer of Harman, 1991). Other endings stay.
std::string strip_plural(std::string word);

// Lower-case words and numbers in text order, with repeats: without stop words, single letters, possessive endings and
// grouping commas ("1,200" is "1200"). Words of more than 40 bytes are cut there.
std::vector<std::string> content_words(std::string_view text, const StopWords& stop_words);

struct PlacedWord {
  std::string word;       // as content_words gives it
  std::size_t begin = 0;  // its first byte in the text
};

// The same words, each with its place.
std::vector<PlacedWord> placed_content_words(std::string_view text, const StopWords& stop_words);

}  // namespace throughline::base
