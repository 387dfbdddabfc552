// Phrases of a table, found before or after a place: the longest one wins.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/by_text.hpp"

namespace throughline::claims {

struct PhraseMatch {
  std::size_t begin = 0;  // words, half-open
  std::size_t end = 0;
  std::size_t row = 0;  // what was given to `add`
};

class Phrases {
 public:
  // Words are separated by single spaces, in lower case.
  void add(std::string_view phrase, std::size_t row);

  // The longest phrase that begins at, or ends right before, `place`; `word(i)` gives the words, empty past the ends.
  // An empty match (begin == end) when there is none.
  using WordAt = std::function<std::string_view(std::size_t)>;
  PhraseMatch find_at(std::size_t place, const WordAt& word) const;
  PhraseMatch find_before(std::size_t place, const WordAt& word) const;

  bool empty() const { return by_first_.empty(); }

 private:
  struct Phrase {
    std::string text;
    std::size_t words = 0;
    std::size_t row = 0;
  };
  // The phrases that have a word at one of their ends, the longest first.
  using ByWord = base::ByText<std::vector<Phrase>>;

  static void insert(std::vector<Phrase>& phrases, const Phrase& phrase);

  ByWord by_first_;
  ByWord by_last_;
};

std::vector<std::string_view> split_at(std::string_view words, char separator);

}  // namespace throughline::claims
