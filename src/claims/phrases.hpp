// Phrases of a table, found before or after a place: the longest one wins.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

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

  bool empty() const { return by_length_.empty(); }

 private:
  // Phrases by their number of words, the longest first; in each by their text.
  std::map<std::size_t, std::map<std::string, std::size_t, std::less<>>, std::greater<>> by_length_;
};

std::vector<std::string_view> split_at(std::string_view words, char separator);

}  // namespace throughline::claims
