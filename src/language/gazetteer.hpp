// Lists of known names and title words as evidence for the name recogniser, never as the only evidence.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/tokenizer.hpp"
#include "language/word.hpp"

namespace throughline::language {

enum class GazetteerKind : std::uint8_t {
  country,
  city,
  region,  // also waters and sites
  given_name,
  demonym,
  title,
  company_form,
  organization_head,
  seat,
  organization
};

// A set of GazetteerKind, one bit each.
using GazetteerMask = std::uint16_t;

constexpr GazetteerMask mask_of(GazetteerKind kind) {
  return static_cast<GazetteerMask>(1U << static_cast<unsigned>(kind));
}

// A known phrase in a sentence: words [first, last).
struct GazetteerPhrase {
  std::size_t first = 0;
  std::size_t last = 0;
  GazetteerMask kinds = 0;
};

class Gazetteer {
 public:
  // Adds a phrase as written; `tokenizer` cuts it into words as it cuts text.
  void add(std::string_view phrase, GazetteerKind kind, const Tokenizer& tokenizer);

  // All known phrases of a sentence, by their first words, short ones before long ones.
  [[nodiscard]] std::vector<GazetteerPhrase> find_phrases(std::span<const Word> words) const;

  // For each word of a sentence the kinds of the phrases that cover it.
  [[nodiscard]] std::vector<GazetteerMask> find(std::span<const Word> words) const;

 private:
  struct Entry {
    GazetteerMask kinds = 0;  // of the phrase that ends here; 0 when it only begins longer ones
  };
  std::unordered_map<std::uint64_t, Entry> entries_;  // by the hash of a phrase's first words
};

}  // namespace throughline::language
