// The rows of known words in tables of vectors, found by the hash of a form.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace throughline::language {

class WordRows {
 public:
  // Reads the section "vector-keys": the count, then the keys in rising order, each as the difference to the one before
  // (LEB128); a key's row is its place, from 1. Nothing when the bytes are inconsistent.
  static std::optional<WordRows> read(std::span<const std::uint8_t> section);
  // The same for "written-keys", where each key is followed by its row, which others may share.
  static std::optional<WordRows> read_shared(std::span<const std::uint8_t> section);

  // The row of a key; 0 when it has none.
  [[nodiscard]] std::uint32_t find(std::uint32_t key) const {
    std::size_t slot = key & mask_;
    while (slots_[slot].row != 0 && slots_[slot].key != key) {
      slot = (slot + 1) & mask_;
    }
    return slots_[slot].row;
  }
  [[nodiscard]] std::size_t largest_row() const { return largest_row_; }

 private:
  struct Slot {
    std::uint32_t key = 0;
    std::uint32_t row = 0;  // 0: free
  };
  std::vector<Slot> slots_{1};
  static std::optional<WordRows> read_keys(std::span<const std::uint8_t> section, bool with_rows);
  void add(Slot added);

  std::size_t mask_ = 0;
  std::size_t largest_row_ = 0;
};

// The two tables of the network: by lower-case form, and by the form as written.
struct WordTables {
  WordRows lower;
  WordRows written;

  // The row of the written form, or else of the lower-case one.
  [[nodiscard]] std::uint32_t find_written(std::uint32_t form, std::uint32_t lower_form) const {
    const std::uint32_t row = written.find(form);
    return row != 0 ? row : written.find(lower_form);
  }
};

}  // namespace throughline::language
