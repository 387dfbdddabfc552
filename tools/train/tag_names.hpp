// The tags of a treebank by number.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "language/tag_set.hpp"
#include "treebank.hpp"

namespace throughline::train {

// Names in the order of their numbers.
struct Names {
  std::vector<std::string> list;
  std::map<std::string, language::TagId> numbers;
};

// The tags that occur often enough to learn, sorted.
Names collect_tags(const std::vector<TreebankSentence>& treebank);

// The number of a tag; a rare one counts as the first learned tag of the same part of speech.
language::TagId encode_tag(const Names& tags, const std::string& tag);

}  // namespace throughline::train
