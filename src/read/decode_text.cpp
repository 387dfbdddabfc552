#include "read/decode_text.hpp"

#include <array>

#include "base/utf8.hpp"

namespace throughline::reading {
namespace {

// Bytes 80 to 9F of Windows-1252 as the WHATWG Encoding Standard has them; the five that mean nothing give U+FFFD.
constexpr std::array<char32_t, 32> kWindows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

// Packed bytes have a control character among nine; a text that was hurt on its way has a few at most.
constexpr std::size_t kTextPerControl = 20;

struct Utf8Census {
  std::size_t characters = 0;  // well-formed ones beyond ASCII
  std::size_t bad_sequences = 0;
  std::size_t meaningless = 0;  // of those, what Windows-1252 does not have either
  std::optional<std::size_t> first_bad;
};

char32_t windows_character(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : static_cast<char32_t>(byte);
}

Utf8Census take_census(std::string_view bytes) {
  Utf8Census census;
  for (std::size_t pos = base::skip_ascii(bytes, 0); pos < bytes.size(); pos = base::skip_ascii(bytes, pos)) {
    const base::DecodedCharacter next = base::decode_character(bytes, pos);
    if (next.valid && next.size > 1) ++census.characters;
    if (!next.valid) {
      ++census.bad_sequences;
      if (windows_character(static_cast<unsigned char>(bytes[pos])) == base::kReplacementCharacter)
        ++census.meaningless;
      if (!census.first_bad) census.first_bad = pos;
    }
    pos += next.size;
  }
  return census;
}

std::string from_windows(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (char c : bytes) base::append_character(text, windows_character(static_cast<unsigned char>(c)));
  return text;
}

DecodedText decode_utf8(std::string_view bytes, std::size_t mark) {
  std::string_view body = bytes.substr(mark);
  Utf8Census census = take_census(body);
  if (!census.first_bad) return {std::string(body), "utf-8", std::nullopt, mark};
  std::size_t first_bad = *census.first_bad + mark;
  bool windows = mark == 0 && census.bad_sequences > census.characters && census.meaningless == 0;
  if (windows) return {from_windows(body), "windows-1252", first_bad, mark};
  return {base::replace_invalid_utf8(body), "utf-8", first_bad, mark};
}

class Utf16Units {
 public:
  Utf16Units(std::string_view bytes, bool little) : bytes_(bytes), little_(little) {}

  bool has(std::size_t pos) const { return pos + 1 < bytes_.size(); }
  char32_t at(std::size_t pos) const {
    auto first = static_cast<unsigned char>(bytes_[pos]);
    auto second = static_cast<unsigned char>(bytes_[pos + 1]);
    return little_ ? static_cast<char32_t>(first | (second << 8U)) : static_cast<char32_t>((first << 8U) | second);
  }

 private:
  std::string_view bytes_;
  bool little_;
};

DecodedText decode_utf16(std::string_view bytes, bool little) {
  DecodedText decoded{{}, little ? "utf-16le" : "utf-16be", std::nullopt, 2};
  Utf16Units units(bytes, little);
  std::size_t pos = 2;
  for (; units.has(pos); pos += 2) {
    char32_t unit = units.at(pos);
    bool high = unit >= 0xD800 && unit < 0xDC00;
    bool paired = high && units.has(pos + 2) && units.at(pos + 2) >= 0xDC00 && units.at(pos + 2) < 0xE000;
    if (paired) {
      base::append_character(decoded.text, 0x10000 + ((unit - 0xD800) << 10U) + (units.at(pos + 2) - 0xDC00));
      pos += 2;
      continue;
    }
    bool lone = unit >= 0xD800 && unit < 0xE000;
    if (lone && !decoded.first_bad) decoded.first_bad = pos;
    base::append_character(decoded.text, lone ? base::kReplacementCharacter : unit);
  }
  if (pos < bytes.size() && !decoded.first_bad) decoded.first_bad = pos;
  return decoded;
}

bool has_binary_signature(std::string_view bytes) {
  using namespace std::string_view_literals;
  for (std::string_view signature :
       {"%PDF-"sv, "PK\x03\x04"sv,
        "\x7F"
        "ELF"sv,
        "\x1F\x8B"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv, "\x28\xB5\x2F\xFD"sv, "BZh"sv,
        "\xFD"
        "7zXZ"sv,
        "SQLite format 3\0"sv})
    if (bytes.starts_with(signature)) return true;
  return false;
}

}  // namespace

DecodedText decode_text(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return decode_utf16(bytes, true);
  if (bytes.starts_with("\xFE\xFF")) return decode_utf16(bytes, false);
  return decode_utf8(bytes, bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0);
}

bool is_binary(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return true;  // UTF-32, which nobody saves articles in
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return false;
  if (has_binary_signature(bytes)) return true;
  std::string_view head = bytes.substr(0, 4096);
  std::size_t controls = 0;
  for (char c : head) {
    auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') ++controls;
  }
  return controls * kTextPerControl > head.size();
}

}  // namespace throughline::reading
