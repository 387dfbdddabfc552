// The vectors of known words, found by the hash of the lower-case form.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace throughline::language {

class WordRows {
 public:
  // Reads the section "vector-keys": the count, then the keys in rising order, each as the difference to the one before
  // (LEB128). Nothing when the bytes are inconsistent.
  static std::optional<WordRows> read(std::span<const std::uint8_t> section);

  // The row of a key: its place among the keys, from 1; 0 when it is none of them.
  [[nodiscard]] std::uint32_t find(std::uint32_t key) const {
    std::size_t slot = key & mask_;
    while (slots_[slot].row != 0 && slots_[slot].key != key) {
      slot = (slot + 1) & mask_;
    }
    return slots_[slot].row;
  }
  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  struct Slot {
    std::uint32_t key = 0;
    std::uint32_t row = 0;  // 0: free
  };
  std::vector<Slot> slots_{1};
  std::size_t mask_ = 0;
  std::size_t count_ = 0;
};

}  // namespace throughline::language
