// The bytes of a page → UTF-8.
//
// A byte order mark stands over what the transport says, that over what the page says of itself (WHATWG HTML,
// 13.2.3.2), and that over a guess from the bytes (ICU). A declaration that the bytes contradict is not believed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "read/decode_text.hpp"

namespace throughline::reading {

// `declared` is the charset of a Content-Type header; empty when there is none.
DecodedText decode_html(std::string_view bytes, std::string_view declared);

// The charset that the first 4,096 bytes of a page declare in a <meta> element; empty when there is none.
std::string find_meta_charset(std::string_view bytes);

// Bytes in an encoding that a label names, as browsers understand labels. Null when there is no such encoding.
std::optional<DecodedText> decode_as(std::string_view bytes, std::string_view label);

}  // namespace throughline::reading
