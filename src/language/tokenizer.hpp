// Cuts sentences into the words of Universal Dependencies: "don't" is "do" and "n't", "Israel-Hamas" three words.
#pragma once
#include <string_view>
#include <vector>

#include "language/token_tables.hpp"
#include "throughline/sentence.hpp"

namespace throughline::language {

class Tokenizer {
 public:
  explicit Tokenizer(const TableSet& tables) : tables_(tables) {}

  // The words of text[sentence], in order and without overlap; every character that is not white space is in one.
  // Treebank spelling ("-LRB-", "``", "President 's") is left in its pieces. Linear in the sentence's length.
  [[nodiscard]] std::vector<Span> find_words(std::string_view text, Span sentence) const;
  [[nodiscard]] std::vector<Span> find_words(std::string_view text) const {
    return find_words(text, {0, static_cast<std::uint32_t>(text.size())});
  }

 private:
  TokenTables tables_;
};

}  // namespace throughline::language
