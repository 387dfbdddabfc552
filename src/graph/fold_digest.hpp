// Small digests for keys of one run (FNV-1a and a final mix); never written anywhere.
#pragma once

#include <cstdint>
#include <string_view>

namespace throughline::graph {

constexpr std::uint64_t fold_digest(std::uint64_t seed, std::uint64_t value) {
  std::uint64_t digest = (seed ^ (value + 0x9e3779b97f4a7c15U + (seed << 6U))) * 0xbf58476d1ce4e5b9U;
  return digest ^ (digest >> 29U);
}

constexpr std::uint64_t fold_digest(std::string_view text) {
  std::uint64_t digest = 0xcbf29ce484222325U;
  for (const char c : text) digest = (digest ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return digest;
}

}  // namespace throughline::graph
