#include "base/utf8.hpp"

#include <algorithm>
#include <cstring>

namespace throughline::base {
namespace {

struct LeadByte {
  std::uint8_t size;         // bytes of the whole sequence; 0: no sequence begins so
  std::uint8_t second_low;   // the second byte's range keeps out overlong forms, surrogates and values past U+10FFFF
  std::uint8_t second_high;  // (Unicode Standard, table 3-7)
};

constexpr LeadByte lead_byte(std::uint8_t byte) {
  if (byte < 0x80) return {1, 0, 0};
  if (byte < 0xC2) return {0, 0, 0};
  if (byte < 0xE0) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte < 0xF4) return {4, 0x80, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

}  // namespace

DecodedCharacter decode_character(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return {};
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[offset + i]); };
  const LeadByte lead = lead_byte(byte(0));
  if (lead.size == 1) return {byte(0), 1, true};
  if (lead.size == 0) return {kReplacementCharacter, 1, false};
  char32_t character = byte(0) & (0x7FU >> lead.size);
  for (std::uint8_t i = 1; i < lead.size; ++i) {
    const std::uint8_t low = i == 1 ? lead.second_low : 0x80;
    const std::uint8_t high = i == 1 ? lead.second_high : 0xBF;
    if (offset + i >= text.size() || byte(i) < low || byte(i) > high) return {kReplacementCharacter, i, false};
    character = (character << 6U) | (byte(i) & 0x3FU);
  }
  return {character, lead.size, true};
}

void append_character(std::string& text, char32_t character) {
  const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
  if (surrogate || character > 0x10FFFF) character = kReplacementCharacter;
  const auto append = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  const auto append_rest = [&](int shift) { append(0x80U | ((character >> shift) & 0x3FU)); };
  if (character < 0x80) {
    append(character);
  } else if (character < 0x800) {
    append(0xC0U | (character >> 6U));
    append_rest(0);
  } else if (character < 0x10000) {
    append(0xE0U | (character >> 12U));
    append_rest(6);
    append_rest(0);
  } else {
    append(0xF0U | (character >> 18U));
    append_rest(12);
    append_rest(6);
    append_rest(0);
  }
}

std::size_t skip_ascii(std::string_view text, std::size_t at) {
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, sizeof(eight));
    if ((eight & 0x8080808080808080U) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return std::min(at, text.size());
}

std::size_t find_invalid_utf8(std::string_view text) {
  for (std::size_t at = skip_ascii(text, 0); at < text.size(); at = skip_ascii(text, at)) {
    const DecodedCharacter next = decode_character(text, at);
    if (!next.valid) return at;
    at += next.size;
  }
  return text.size();
}

bool is_valid_utf8(std::string_view text) { return find_invalid_utf8(text) == text.size(); }

std::string replace_invalid_utf8(std::string_view text) {
  std::string valid;
  valid.reserve(text.size());
  while (!text.empty()) {
    const std::size_t good = find_invalid_utf8(text);
    valid += text.substr(0, good);
    text.remove_prefix(good);
    if (text.empty()) break;
    append_character(valid, kReplacementCharacter);
    text.remove_prefix(decode_character(text, 0).size);
  }
  return valid;
}

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += decode_character(text, at).size) ++count;
  return count;
}

bool is_character_border(std::string_view text, std::size_t offset) {
  return offset == 0 || offset >= text.size() || !is_continuation(text[offset]);
}

std::string_view truncate_utf8(std::string_view text, std::size_t bytes) {
  if (bytes >= text.size()) return text;
  while (bytes > 0 && is_continuation(text[bytes])) --bytes;
  return text.substr(0, bytes);
}

std::string_view last_bytes_utf8(std::string_view text, std::size_t bytes) {
  if (bytes >= text.size()) return text;
  std::size_t begin = text.size() - bytes;
  while (begin < text.size() && is_continuation(text[begin])) ++begin;
  return text.substr(begin);
}

}  // namespace throughline::base
