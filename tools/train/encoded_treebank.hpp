// Treebank sentences in the numbers that the engine works with.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "language/parse_state.hpp"
#include "language/tag_set.hpp"
#include "language/word.hpp"
#include "treebank.hpp"

namespace throughline::train {

// Names in the order of their numbers.
struct Names {
  std::vector<std::string> list;
  std::map<std::string, std::uint8_t> numbers;
};

// The names that occur at least `min_count` times, sorted.
Names count_names(const std::vector<std::string>& all, std::size_t min_count);

struct EncodedSentence {
  std::vector<language::Word> words;
  std::vector<language::TagId> gold_tags;
  std::vector<language::TagId> tags;  // as a tagger would give them that has not seen the sentence
  std::vector<std::int32_t> heads;    // projective
};

// The tags that occur often enough to learn; `simplify_tag` maps every other one to one of them.
Names collect_tags(const std::vector<TreebankSentence>& treebank);
std::uint8_t encode_tag(const Names& tags, const std::string& tag);

std::vector<EncodedSentence> encode(const std::vector<TreebankSentence>& treebank, const Names& tags,
                                    const language::WordClusters& clusters);

}  // namespace throughline::train
