// Phrases of several words with what a table says of them, matched word by word.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/tables.hpp"

namespace throughline::temporal {

class TokenStream;

struct PhraseMatch {
  std::size_t row = 0;
  std::size_t next = 0;  // the token after the phrase
};

class PhraseTable {
 public:
  PhraseTable() = default;
  explicit PhraseTable(const Table& table);

  // The longest phrase that begins at token `at`. Hyphens within count as spaces.
  std::optional<PhraseMatch> match(const TokenStream& stream, std::size_t at) const;
  std::string_view cell(std::size_t row, std::size_t column) const { return rows_[row].cell(column); }
  const std::vector<TableRow>& rows() const { return rows_; }

 private:
  std::string_view first_word(std::size_t row) const { return words_[row].front(); }

  std::vector<TableRow> rows_;
  std::vector<std::vector<std::string>> words_;  // of each row, in lower case
  std::vector<std::size_t> by_first_word_;       // rows, ordered by their first word
};

}  // namespace throughline::temporal
