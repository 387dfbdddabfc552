// The words that matter to time expressions, from the tables, found by one hash look-up.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "temporal/phrase_table.hpp"
#include "temporal/word_class.hpp"
#include "throughline/tables.hpp"

namespace throughline::temporal {

struct WordMeaning {
  WordClass word_class;
  bool capital_only = false;  // "March", not "march"
  std::int32_t value = 0;
};

struct LexiconEntry {
  std::string word;  // in lower case
  std::vector<WordMeaning> meanings;
};

inline constexpr std::uint32_t kUnknownWord = 0;

// FNV-1a; the scanner computes it while it reads.
inline constexpr std::uint32_t kHashSeed = 2166136261U;
constexpr std::uint32_t hash_step(std::uint32_t hash, unsigned char byte) { return (hash ^ byte) * 16777619U; }

class Lexicon {
 public:
  explicit Lexicon(const TableSet& tables);

  // The number of the entry of a word, any case; kUnknownWord when there is none. `hash` is that of the word in lower
  // case (ASCII).
  std::uint32_t find(std::string_view word, std::uint32_t hash) const;
  std::uint32_t find(std::string_view word) const;
  const LexiconEntry& entry(std::uint32_t number) const { return entries_[number]; }

  // The classes of the entry for a word that begins with a capital or not.
  WordMask classes(std::uint32_t number, bool capital) const;
  std::int32_t value(std::uint32_t number, WordClass word_class) const;

  const PhraseTable& references() const { return references_; }
  const PhraseTable& hedges() const { return hedges_; }
  const PhraseTable& holidays() const { return holidays_; }

 private:
  void add(std::string_view form, WordClass word_class, std::int32_t value);
  void load_words(const Table& table);
  void load_numbers(const Table& table);
  void load_phrases(const Table& table, WordClass word_class);
  void build_index();

  std::vector<LexiconEntry> entries_;
  std::vector<std::array<WordMask, 2>> masks_;  // [capital]
  std::vector<std::uint32_t> slots_;
  PhraseTable references_;
  PhraseTable hedges_;
  PhraseTable holidays_;
};

}  // namespace throughline::temporal
