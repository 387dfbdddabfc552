// Lists of known names and title words as evidence for the name recogniser, never as the only evidence.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

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
  seat
};

/// A set of GazetteerKind, one bit each.
using GazetteerMask = std::uint16_t;

class Gazetteer {
 public:
  /// Adds a phrase as written; it is cut into words as text is.
  void add(std::string_view phrase, GazetteerKind kind);

  /// For each word of a sentence the kinds of the phrases that cover it.
  [[nodiscard]] std::vector<GazetteerMask> find(std::span<const Word> words) const;

 private:
  struct Entry {
    GazetteerMask kinds = 0;  // of the phrase that ends here; 0 when it only begins longer ones
  };
  std::unordered_map<std::uint64_t, Entry> entries_;  // by the hash of a phrase's first words
};

}  // namespace throughline::language
