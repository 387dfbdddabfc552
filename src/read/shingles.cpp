#include "read/shingles.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "base/digest.hpp"
#include "read/words.hpp"

namespace throughline::reading {
namespace {

std::uint64_t mix(std::uint64_t value) {
  value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
  value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
  return value ^ (value >> 31U);
}

// The words of a shingle are a ring of hashes; their order counts.
std::uint64_t shingle_hash(const std::array<std::uint64_t, kShingleWords>& ring, std::size_t oldest) {
  std::uint64_t hash = 0;
  for (std::size_t i = 0; i < kShingleWords; ++i)
    hash = hash * 0x9E3779B97F4A7C15U + ring[(oldest + i) % kShingleWords];
  return hash;
}

}  // namespace

std::vector<std::uint64_t> shingle_signature(std::string_view text) {
  std::vector<std::uint64_t> least(kSignatureSize, std::numeric_limits<std::uint64_t>::max());
  std::array<std::uint64_t, kShingleWords> ring{};
  std::size_t words = 0;
  for_each_word(text, [&](std::string_view word) {
    ring[words++ % kShingleWords] = base::digest64(word);
    if (words < kShingleWords) return;
    std::uint64_t hash = shingle_hash(ring, words % kShingleWords);
    for (std::size_t i = 0; i < kSignatureSize; ++i)
      least[i] = std::min(least[i], mix(hash + (i + 1) * 0x9E3779B97F4A7C15U));
  });
  if (words < kShingleWords) least.clear();
  return least;
}

}  // namespace throughline::reading
