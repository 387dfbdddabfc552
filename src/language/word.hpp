// What the network sees of a word: hashes of its form, its affixes and its shape.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "language/hashing.hpp"

namespace throughline::language {

struct Word {
  std::uint32_t form = 0;                   // hash of the form as written
  std::uint32_t lower = 0;                  // hash of the lower-case form, digits made alike
  std::uint32_t shape = 0;                  // hash of "Xxx-dd" with runs cut to two
  std::array<std::uint32_t, 4> suffixes{};  // of 1 to 4 bytes, 0 when the word is shorter
  std::array<std::uint32_t, 3> prefixes{};  // of 1 to 3 bytes
  bool capital = false;                     // begins with a capital
  bool all_caps = false;
  bool is_word = false;    // begins with a letter
  bool has_small = false;  // has a small letter of ASCII
};

// Describes one word, which may hold any bytes; a mark in treebank spelling ("-LRB-") as the mark.
Word describe_word(std::string_view written);

// Lower-cases ASCII and the two-byte capitals of Latin-1 and Latin Extended-A; other bytes stay.
std::string lower_case(std::string_view text);

}  // namespace throughline::language
