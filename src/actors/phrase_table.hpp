// The longest phrase of a table that begins at a word.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actors/article_words.hpp"
#include "base/by_text.hpp"

namespace throughline::actors {

struct PhraseMatch {
  WordRange range;
  std::uint32_t value = 0;  // as given to add()
};

enum class PhraseCase : std::uint8_t {
  exact,
  lower_matches_both  // a lower-case letter of the phrase matches either case, an upper-case letter only itself
};

// Phrases of at most 8 words and 80 bytes, so that a text is read in linear time; longer ones are left out.
class PhraseTable {
 public:
  explicit PhraseTable(PhraseCase letters) : letters_(letters) {}

  // The first phrase added under one spelling stays.
  void add(std::string_view phrase, std::uint32_t value);
  std::optional<std::uint32_t> find(std::string_view words) const;
  // A phrase ends where a word ends, and within the sentence.
  std::optional<PhraseMatch> longest_at(const ArticleWords& words, std::uint32_t first) const;

 private:
  struct Entry {
    std::string phrase;
    std::uint32_t value;
  };
  bool matches(std::string_view phrase, std::string_view words) const;
  std::size_t longest_beginning_with(std::string_view letters) const;

  PhraseCase letters_;
  base::ByText<std::vector<Entry>> entries_;  // by lower case
  // Bytes of the longest phrase by the ASCII letters and digits that phrases begin with, in lower case: most places of
  // a text are passed over for nothing begins as they do.
  base::ByText<std::size_t> longest_;
};

}  // namespace throughline::actors
