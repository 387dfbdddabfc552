#include "formats/json_pointer.hpp"

#include <charconv>

#include <fmt/format.h>

namespace throughline::formats {
namespace {

std::optional<std::string> unescape(std::string_view token) {
  std::string key;
  for (std::size_t i = 0; i < token.size(); ++i) {
    if (token[i] != '~') {
      key += token[i];
      continue;
    }
    const std::string_view rest = token.substr(++i);
    if (!rest.starts_with('0') && !rest.starts_with('1')) return std::nullopt;
    key += rest[0] == '0' ? '~' : '/';
  }
  return key;
}

}  // namespace

std::string pointer_to(std::string_view parent, std::string_view key) {
  std::string pointer = fmt::format("{}/", parent);
  for (const char c : key) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
  return pointer;
}

std::string pointer_to(std::string_view parent, std::size_t index) { return fmt::format("{}/{}", parent, index); }

std::optional<std::vector<std::string>> parse_pointer(std::string_view pointer) {
  std::vector<std::string> keys;
  while (!pointer.empty()) {
    if (pointer[0] != '/') return std::nullopt;
    pointer.remove_prefix(1);
    const std::string_view token = pointer.substr(0, pointer.find('/'));
    auto key = unescape(token);
    if (!key) return std::nullopt;
    keys.push_back(*std::move(key));
    pointer.remove_prefix(token.size());
  }
  return keys;
}

std::optional<std::size_t> parse_index(std::string_view token) {
  std::size_t index = 0;
  const char* const end = token.data() + token.size();
  const auto [stop, error] = std::from_chars(token.data(), end, index);
  const bool plain = token == "0" || !token.starts_with('0');
  return plain && error == std::errc() && stop == end ? std::optional(index) : std::nullopt;
}

}  // namespace throughline::formats
