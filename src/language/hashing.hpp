// Integer hashes of words and features: the same on every machine, so that trained weights find their features again.
#pragma once
#include <cstdint>
#include <string_view>

namespace throughline::language {

using FeatureKey = std::uint32_t;

// Folds `value` into `seed` (a 64-bit finaliser after Stafford's variant 13 of MurmurHash3's mixer).
constexpr std::uint64_t mix(std::uint64_t seed, std::uint64_t value) {
  std::uint64_t x = seed * 0x9E3779B97F4A7C15ULL + value + 0x632BE59BD9B4E019ULL;
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  return x ^ (x >> 27U);
}

// The key of a feature: its template's number and the values that fill it.
template <typename... Values>
constexpr FeatureKey feature_key(std::uint64_t feature_template, Values... values) {
  std::uint64_t key = feature_template;
  ((key = mix(key, static_cast<std::uint64_t>(values))), ...);
  return static_cast<FeatureKey>(key >> 32U) ^ static_cast<FeatureKey>(key);
}

// FNV-1a over the bytes; never 0, which stands for "no word".
constexpr std::uint32_t hash_text(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  }
  return hash == 0 ? 1 : hash;
}

}  // namespace throughline::language
