// Lemmas by rules on word ends, with the words that break them, both learned from treebanks.
// The rule of the longest known ending wins, as in Jongejan and Dalianis (2009).
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/hashing.hpp"
#include "language/tag_set.hpp"

namespace throughline::language {

// How to make a lemma of a form: take bytes off its end, put others on.
struct LemmaEdit {
  std::uint8_t cut = 0;
  bool lower = true;  // on the form in lower case
  std::string ending;

  friend bool operator==(const LemmaEdit&, const LemmaEdit&) = default;
};

// The longest ending that rules look at, in bytes.
inline constexpr std::size_t kLongestEnding = 6;

// Keys of what is learned: a whole word with its tag, or an ending with its tag. `lower` is the form in lower case.
FeatureKey lemma_word_key(std::string_view form, TagId tag);
FeatureKey lemma_ending_key(std::string_view lower, std::size_t length, TagId tag);

// The lemma that `edit` makes; the form itself where the edit would leave nothing or half a character.
std::string apply_edit(const LemmaEdit& edit, std::string_view form);

class Lemmatizer {
 public:
  using Rules = std::unordered_map<FeatureKey, std::uint16_t>;

  Lemmatizer() = default;
  Lemmatizer(std::vector<LemmaEdit> edits, Rules rules) : edits_(std::move(edits)), rules_(std::move(rules)) {}
  // Reads what `write` wrote; nothing when the bytes are inconsistent.
  static std::optional<Lemmatizer> read(std::span<const std::uint8_t> bytes);
  [[nodiscard]] std::vector<std::uint8_t> write() const;

  [[nodiscard]] std::string find_lemma(std::string_view form, TagId tag) const;

 private:
  std::vector<LemmaEdit> edits_;
  Rules rules_;
};

}  // namespace throughline::language
