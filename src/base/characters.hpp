// Kinds of characters in UTF-8 text, without any locale.
#pragma once
#include <cstddef>
#include <string_view>

namespace throughline {

constexpr bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char c) { return is_ascii_lower(c) || is_ascii_upper(c); }

// The bytes of the white space at `at`, 0 when there is none: ASCII's, the no-break space and the spaces of U+2000.
constexpr std::size_t space_length(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == ' ' || (c >= '\t' && c <= '\r')) {
    return 1;
  }
  const std::string_view rest = text.substr(at, 3);
  if (rest.starts_with("\xC2\xA0")) {
    return 2;
  }
  const auto last = static_cast<unsigned char>(rest.size() == 3 ? rest[2] : '\0');
  const bool general = rest.starts_with("\xE2\x80") && ((last >= 0x80 && last <= 0x8B) || last == 0xA8 || last == 0xAF);
  return general || rest == "\xE3\x80\x80" || rest == "\xEF\xBB\xBF" ? 3 : 0;
}

}  // namespace throughline
