// JSON text (RFC 8259) → JsonValue. Checks everything: UTF-8, one root and nothing behind it, no key twice in an
// object, at most kMaxJsonDepth levels. Numbers keep their digits.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "formats/json_value.hpp"

namespace throughline::formats {

inline constexpr std::size_t kMaxJsonDepth = 128;  // levels of nesting: our formats have 8

// What is wrong, and at which byte.
struct JsonFault {
  std::size_t offset = 0;
  std::string message;

  friend bool operator==(const JsonFault&, const JsonFault&) = default;
};

std::variant<JsonValue, JsonFault> parse_json(std::string_view text);

// The string that a member of the root object has, read no further than needed: what kind of file this is. Null when
// there is no such member before the first fault.
std::optional<std::string> find_root_string(std::string_view text, std::string_view key);

}  // namespace throughline::formats
