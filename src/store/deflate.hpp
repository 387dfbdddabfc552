// Long texts made short for the disk (zlib, RFC 1950).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace throughline::store {

std::string deflated(std::string_view text);

// Null when the bytes are not those of a text of that size.
std::optional<std::string> inflated(std::string_view bytes, std::size_t size);

}  // namespace throughline::store
