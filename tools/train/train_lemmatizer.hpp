// Learns lemma rules and exceptions from a treebank.
#pragma once
#include <cstdint>
#include <vector>

#include "tag_names.hpp"
#include "treebank.hpp"

namespace throughline::train {

// The packed lemmatizer.
std::vector<std::uint8_t> train_lemmatizer(const std::vector<TreebankSentence>& treebank, const Names& tags);

}  // namespace throughline::train
