// Small operations on text that know no language and no locale. Unless said otherwise they look at ASCII only and pass
// other bytes through, so that valid UTF-8 stays valid.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::base {

constexpr bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_ascii_alpha(char c) { return is_ascii_upper(c) || is_ascii_lower(c); }
constexpr char to_ascii_lower(char c) { return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char to_ascii_upper(char c) { return is_ascii_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

// Unicode's White_Space property, and the zero-width space U+200B and byte order mark U+FEFF that pages put between
// words.
bool is_space(char32_t character);

// Without ASCII white space at both ends.
std::string_view trim(std::string_view text);

// Without a byte order mark (U+FEFF) in front.
std::string_view without_byte_order_mark(std::string_view text);

// Lines without their ends (LF, CRLF or a lone CR). A line end at the very end of the text begins no further line; an
// empty text has no lines.
std::vector<std::string_view> split_lines(std::string_view text);

// Fields between `separator`s: always one more than there are separators.
std::vector<std::string_view> split(std::string_view text, char separator);

std::string to_ascii_lower(std::string_view text);
bool equal_ignoring_ascii_case(std::string_view a, std::string_view b);
bool starts_with_ignoring_ascii_case(std::string_view text, std::string_view beginning);

// Full case folding (Unicode CaseFolding.txt, C + F), the same in every locale: "Straße" is "strasse". Invalid UTF-8
// becomes U+FFFD.
std::string fold_case(std::string_view text);

// Every run of white space (see is_space) becomes one ASCII space; none at the ends. Invalid bytes are kept.
std::string fold_space(std::string_view text);

std::string join(std::span<const std::string> parts, std::string_view separator);
std::string join(std::span<const std::string_view> parts, std::string_view separator);

}  // namespace throughline::base
