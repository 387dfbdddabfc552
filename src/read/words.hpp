// The words of a text for counting: lower-case runs of letters and digits, apostrophes within a word kept straight.
#pragma once

#include <string>
#include <string_view>

#include "read/characters.hpp"

namespace throughline::reading {

// Calls visit(std::string_view) for each word. Bytes beyond ASCII belong to words, curly quotes and dashes do not.
template <class Visit>
void for_each_word(std::string_view text, Visit visit) {
  std::string word;
  auto finish = [&] {
    while (word.ends_with('\'')) word.pop_back();
    if (!word.empty()) visit(std::string_view(word));
    word.clear();
  };
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    if (static_cast<unsigned char>(text[pos]) < 0x80 && text[pos] != '\'') {
      is_word(text[pos]) ? word.push_back(base::to_ascii_lower(text[pos])) : finish();
      continue;
    }
    std::string_view mark = text.substr(pos, 3);
    bool curly = mark == "\u2019" || mark == "\u02BC";
    if (text[pos] == '\'' || curly) {
      if (!word.empty()) word.push_back('\'');
      if (curly) pos += 2;
    } else if (mark.starts_with("\xE2\x80") || mark.starts_with("\xC2\xA0") || mark.starts_with("\xC2\xAB") ||
               mark.starts_with("\xC2\xBB")) {
      finish();
      pos += mark.starts_with("\xC2") ? 1U : 2U;
    } else {
      word.push_back(text[pos]);
    }
  }
  finish();
}

}  // namespace throughline::reading
