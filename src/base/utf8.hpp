// UTF-8 as the Unicode Standard (16.0, section 3.9) defines it. Every function is total: any bytes may be given.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace throughline::base {

inline constexpr char32_t kReplacementCharacter = 0xFFFD;

struct DecodedCharacter {
  char32_t character = kReplacementCharacter;
  std::uint8_t size = 0;  // bytes taken: 1..4; 0 only at the end of the text
  bool valid = false;     // false: `size` bytes are a maximal subpart of an ill-formed sequence
};

// The character that begins at byte `offset`; an offset at or past the end gives size 0.
DecodedCharacter decode_character(std::string_view text, std::size_t offset);

// Appends the UTF-8 form; surrogates and values past U+10FFFF become U+FFFD.
void append_character(std::string& text, char32_t character);

bool is_valid_utf8(std::string_view text);

// The offset of the first byte from `at` on that is not ASCII; text.size() when there is none. Eight bytes at a time.
std::size_t skip_ascii(std::string_view text, std::size_t at);

// Byte offset of the first ill-formed sequence; text.size() when there is none.
std::size_t find_invalid_utf8(std::string_view text);

// Each maximal subpart of an ill-formed sequence becomes one U+FFFD (Unicode 3.9, "U+FFFD Substitution of Maximal
// Subparts"; the WHATWG Encoding Standard does the same).
std::string replace_invalid_utf8(std::string_view text);

// Code points; every maximal subpart of an ill-formed sequence counts as one.
std::size_t count_characters(std::string_view text);

// Whether a byte of UTF-8 stands within a character and not at its beginning.
constexpr bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// Whether `offset` does not lie inside a character. Both ends of the text are borders.
bool is_character_border(std::string_view text, std::size_t offset);

// The longest beginning, or end, of valid UTF-8 that has at most `bytes` bytes and cuts no character.
std::string_view truncate_utf8(std::string_view text, std::size_t bytes);
std::string_view last_bytes_utf8(std::string_view text, std::size_t bytes);

}  // namespace throughline::base
