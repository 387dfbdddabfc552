// The words, numbers and marks of a stretch of text, as numbers need them: finer than tokens and independent of them,
// since "$1.2bn", "20-30" and "five-year" are cut in many ways.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/span.hpp"

namespace throughline::claims {

enum class LexemeKind : std::uint8_t { word, number, mark };

struct Lexeme {
  Span span;  // in the article's text
  LexemeKind kind = LexemeKind::mark;
  std::string form;         // words in ASCII lower case, dashes as "-", numbers without grouping commas
  bool is_capital = false;  // a word whose first letter is one of A to Z

  friend bool operator==(const Lexeme&, const Lexeme&) = default;
};

using Lexemes = std::vector<Lexeme>;

Lexemes find_lexemes(std::string_view text, Span within);

// Whether nothing stands between a lexeme and the one before it. False for the first.
bool is_glued(const Lexemes& lexemes, std::size_t i);

// The form, or nothing past either end.
std::string_view form_at(const Lexemes& lexemes, std::size_t i);

}  // namespace throughline::claims
