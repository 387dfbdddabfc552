// Messages with MIME parts (RFC 5322, 2045 to 2047): headers, transfer encodings, nested parts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::reading {

struct MimePart {
  std::vector<std::pair<std::string, std::string>> headers;  // names in lower case, values on one line, as written
  std::string media_type;                                    // lower case, without parameters; "text/plain" if unsaid
  std::string charset;
  std::string body;  // transfer encoding undone; empty when there are parts
  std::vector<MimePart> parts;

  // The first header of this name; empty when there is none.
  std::string_view header(std::string_view name) const;
};

// Null when `bytes` do not begin with a header. Parts nest at most eight deep, and there are at most 1,000.
std::optional<MimePart> parse_mime(std::string_view bytes);

// "=?utf-8?Q?caf=C3=A9?=" within a header's value becomes what it stands for. The result is valid UTF-8.
std::string decode_header(std::string_view value);

std::string decode_base64(std::string_view text);
std::string decode_quoted_printable(std::string_view text, bool in_header);

}  // namespace throughline::reading
