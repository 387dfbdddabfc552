// The written names of an enumeration whose values count up from zero.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace throughline::values {

template <std::size_t N>
using Names = std::array<std::string_view, N>;

template <class Enum, std::size_t N>
constexpr std::string_view name_of(const Names<N>& names, Enum value) {
  return names[static_cast<std::size_t>(value)];
}

template <class Enum, std::size_t N>
constexpr std::optional<Enum> find_value(const Names<N>& names, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace throughline::values
