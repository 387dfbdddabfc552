// Reads texts with marked names: Universal NER, WikiGold and GUM's entities.
#pragma once
#include <string>
#include <vector>

#include "language/name_labels.hpp"
#include "treebank.hpp"

namespace throughline::train {

struct NameSentence {
  std::string document;
  std::vector<std::string> words;
  std::vector<language::NameLabel> labels;
};

// UNER's columns "number word tag"; its tag OTH, which is mostly demonyms, is read as MISC.
std::vector<NameSentence> read_uner(const std::string& path);

// WikiGold's columns "word tag" with IO tags.
std::vector<NameSentence> read_wikigold(const std::string& path);

// Names among GUM's entities: those with a proper noun at their head.
std::vector<NameSentence> read_gum_names(const std::vector<TreebankSentence>& treebank);

}  // namespace throughline::train
