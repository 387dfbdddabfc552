// Classes of words that occur in like company, found by k-means over word vectors when the model was trained.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "language/hashing.hpp"

namespace throughline::language {

struct ClusterIds {
  std::uint16_t fine = 0;  // 0: unknown word
  std::uint8_t coarse = 0;
};

class WordClusters {
 public:
  WordClusters() = default;
  // Reads what `write_word_clusters` wrote; nothing when the bytes are inconsistent.
  static std::optional<WordClusters> read(std::span<const std::uint8_t> bytes);

  // The clusters of a lower-case word's hash.
  [[nodiscard]] ClusterIds find(std::uint32_t lower_hash) const {
    for (std::size_t slot = lower_hash & mask_; slots_[slot].key != 0; slot = (slot + 1) & mask_) {
      if (slots_[slot].key == lower_hash) {
        return slots_[slot].ids;
      }
    }
    return {};
  }

 private:
  struct Slot {
    std::uint32_t key = 0;
    ClusterIds ids;
  };
  std::vector<Slot> slots_{1};
  std::size_t mask_ = 0;
};

struct ClusteredWord {
  std::uint32_t lower_hash = 0;
  std::uint16_t fine = 0;
};

// The packed form. REQUIRES: `words` sorted by hash, no hash twice; `coarse_of[fine]` for every fine cluster.
std::vector<std::uint8_t> write_word_clusters(std::span<const ClusteredWord> words,
                                              std::span<const std::uint8_t> coarse_of);

}  // namespace throughline::language
