// Bytes of a file → UTF-8.
//
// UTF-8 and UTF-16 are known by their byte order mark (Unicode 15, 23.8). Else the bytes are UTF-8; where they are not,
// they are Windows-1252 when most of what stands beyond ASCII makes no UTF-8, and broken UTF-8 otherwise.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace throughline::reading {

struct DecodedText {
  std::string text;                      // valid UTF-8 without a mark
  std::string encoding;                  // "utf-8", "utf-16le", "utf-16be", "windows-1252"
  std::optional<std::size_t> first_bad;  // byte of the file that is not what its encoding allows
  std::size_t mark = 0;                  // bytes of the byte order mark

  friend bool operator==(const DecodedText&, const DecodedText&) = default;
};

DecodedText decode_text(std::string_view bytes);

// Whether the bytes are a picture, an archive or the like: a known signature, or too many control characters.
bool is_binary(std::string_view bytes);

}  // namespace throughline::reading
