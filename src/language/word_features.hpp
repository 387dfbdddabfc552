// The hashed features of a word's form, for which the network has learned vectors (after Weinberger and others 2009:
// several features may share a row).
#pragma once
#include <array>
#include <cstdint>

#include "language/word.hpp"

namespace throughline::language {

inline constexpr std::size_t kWordFeatureCount = 11;

// Keys of lower-case form, prefixes, suffixes, shape, flags and the form as written, in this order; 0: the word is too
// short to have that one.
std::array<FeatureKey, kWordFeatureCount> word_features(const Word& word);

}  // namespace throughline::language
