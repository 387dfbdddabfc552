// What the name recogniser sees of an article: each word with its surroundings and how the article uses it elsewhere.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "language/gazetteer.hpp"
#include "language/name_labels.hpp"
#include "language/tag_set.hpp"
#include "language/word.hpp"

namespace throughline::language {

// A sentence as the steps before the recogniser left it.
struct TaggedSentence {
  std::vector<Word> words;
  std::vector<TagId> tags;
};

// A run of capitalised words, joined by hyphens, "&" and "of".
struct CapitalRun {
  std::uint32_t first = 0;  // hashes of its first and last word, and of the words around it
  std::uint32_t last = 0;
  std::uint32_t before = 0;
  std::uint32_t after = 0;
  std::uint16_t last_cluster = 0;
  std::uint8_t length = 0;    // in words, at most 7; 0: the word is in no run
  std::uint8_t position = 0;  // of the word in it, at most 3
};

struct NameToken {
  Word word;
  TagId tag = 0;
  GazetteerMask gazetteer = 0;
  CapitalRun run;
  bool first = false;             // in its sentence
  bool title_case = false;        // most words of its sentence have capitals
  bool seen_small = false;        // the article also has it in lower case
  std::uint8_t seen_capital = 0;  // how often elsewhere with a capital within a sentence, at most 2
};

// The article's words with their context; `sentences[i]` gives the tokens of result[i].
std::vector<std::vector<NameToken>> build_name_context(std::span<const TaggedSentence> sentences,
                                                       const Gazetteer& gazetteer);

}  // namespace throughline::language
