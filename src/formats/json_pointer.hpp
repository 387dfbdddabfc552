// JSON Pointer (RFC 6901): "/claims/3/quote" names a value within a document; "" is the whole.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::formats {

// "~" and "/" of a key are written as "~0" and "~1".
std::string pointer_to(std::string_view parent, std::string_view key);
std::string pointer_to(std::string_view parent, std::size_t index);

// The keys and indexes on the way, unescaped. Null when the text is no pointer: it does not begin with "/", or a "~"
// stands before something else than 0 and 1.
std::optional<std::vector<std::string>> parse_pointer(std::string_view pointer);

// An array index as the standard writes it: digits, no sign, no leading zero. Null otherwise.
std::optional<std::size_t> parse_index(std::string_view token);

}  // namespace throughline::formats
