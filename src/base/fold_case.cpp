#include <unicode/unistr.h>

#include <algorithm>

#include "base/text.hpp"

namespace throughline::base {

std::string fold_case(std::string_view text) {
  const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii) return to_ascii_lower(text);
  const icu::StringPiece bytes(text.data(), static_cast<std::int32_t>(text.size()));
  std::string folded;
  icu::UnicodeString::fromUTF8(bytes).foldCase().toUTF8String(folded);
  return folded;
}

}  // namespace throughline::base
