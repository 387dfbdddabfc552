#include "claims/quantities/lexemes.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

std::size_t character_size(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// Marks outside ASCII that matter beside numbers; other such characters are letters of words.
constexpr std::array<std::string_view, 26> kMarks = {"–", "—", "−", "‑", "£", "€", "¥", "₹", "₪", "½", "¼", "¾", "“",
                                                     "”", "‘", "…", "≈", "≃", "≅", "∼", "≤", "≥", "⩽", "⩾", "±", "×"};
constexpr std::string_view kApostrophe = "’";
// Without a break, thin, and both.
constexpr std::array<std::string_view, 3> kWideSpaces = {"\u00A0", "\u2009", "\u202F"};

std::string_view character_at(std::string_view text, std::size_t at) {
  return text.substr(at, std::min(character_size(text[at]), text.size() - at));
}

bool is_mark(std::string_view character) { return std::ranges::find(kMarks, character) != kMarks.end(); }

bool is_wide_space(std::string_view character) {
  return std::ranges::find(kWideSpaces, character) != kWideSpaces.end();
}

bool is_word_character(std::string_view character) {
  if (character.size() == 1) return is_letter(character[0]);
  return !is_mark(character) && character != kApostrophe && !is_wide_space(character);
}

std::size_t digits_from(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

// Whether the comma at a place groups digits: by three, or by two down to the last three ("12,34,567").
bool groups_digits(std::string_view text, std::size_t comma) {
  constexpr int kMostPairs = 5;
  for (int i = 0; i < kMostPairs; ++i) {
    const std::size_t digits = digits_from(text.substr(0, std::min(text.size(), comma + 5)), comma + 1);
    if (digits != 2) return digits == 3;
    comma += 3;
    if (comma >= text.size() || text[comma] != ',') return false;
  }
  return false;
}

std::size_t end_of_number(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    const bool joins = (text[end] == ',' || text[end] == '.') && end + 1 < text.size() && is_digit(text[end + 1]);
    if (!is_digit(text[end]) && !(joins && (text[end] == '.' || groups_digits(text, end)))) break;
    ++end;
  }
  return end;
}

// ".5" behind a space, an opening bracket or a sign
bool opens_with_point(std::string_view text, std::size_t at, std::size_t begin) {
  if (text[at] != '.' || at + 1 >= text.size() || !is_digit(text[at + 1])) return false;
  return at == begin || is_space(text[at - 1]) || text[at - 1] == '(' || text[at - 1] == '$' || text[at - 1] == '-';
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    const std::string_view character = character_at(text, end);
    const bool apostrophe = character == "'" || character == kApostrophe;
    const std::size_t after = end + character.size();
    const bool inside = apostrophe && end > at && after < text.size() && is_letter(text[after]);
    if (!inside && !is_word_character(character)) break;
    end = after;
  }
  return end;
}

std::string folded(LexemeKind kind, std::string_view words) {
  if (kind == LexemeKind::word) return base::to_ascii_lower(words);
  std::string form(words);
  if (kind == LexemeKind::number) std::erase(form, ',');
  if (kind == LexemeKind::number && form[0] == '.') form.insert(form.begin(), '0');
  if (form == "–" || form == "—" || form == "−" || form == "‑") return "-";
  return form;
}

}  // namespace

Lexemes find_lexemes(std::string_view text, Span within) {
  Lexemes lexemes;
  const std::string_view part = text.substr(0, within.end);
  for (std::size_t at = within.begin; at < part.size();) {
    const std::string_view character = character_at(part, at);
    if (is_space(part[at]) || is_wide_space(character)) {
      at += character.size();
      continue;
    }
    LexemeKind kind = LexemeKind::mark;
    std::size_t end = at + character.size();
    if (is_digit(part[at]) || opens_with_point(part, at, within.begin)) {
      kind = LexemeKind::number;
      end = end_of_number(part, at);
    } else if (is_word_character(character)) {
      kind = LexemeKind::word;
      end = end_of_word(part, at);
    }
    const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    lexemes.push_back({span, kind, folded(kind, words_of(text, span)), part[at] >= 'A' && part[at] <= 'Z'});
    at = end;
  }
  return lexemes;
}

bool is_glued(const Lexemes& lexemes, std::size_t i) {
  return i > 0 && i < lexemes.size() && lexemes[i - 1].span.end == lexemes[i].span.begin;
}

std::string_view form_at(const Lexemes& lexemes, std::size_t i) {
  return i < lexemes.size() ? std::string_view(lexemes[i].form) : std::string_view();
}

}  // namespace throughline::claims
