// A signature of a text by which copies are found: the least of each of 64 hash functions over its shingles of five
// words (Broder, "On the resemblance and containment of documents", 1997). Two signatures agree in as many places as
// their texts share shingles.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace throughline::reading {

inline constexpr std::size_t kShingleWords = 5;
inline constexpr std::size_t kSignatureSize = 64;

// Empty for a text of fewer words than a shingle.
std::vector<std::uint64_t> shingle_signature(std::string_view text);

}  // namespace throughline::reading
