// Trains the parser with a dynamic oracle and exploration (Goldberg and Nivre 2013).
#pragma once
#include <string>
#include <vector>

#include "encoded_treebank.hpp"
#include "perceptron.hpp"

namespace throughline::train {

// The names of the transitions that occur, for language::TransitionSet.
std::vector<std::string> collect_transitions(const std::vector<TreebankSentence>& treebank);

// The parser's weights.
Perceptron train_parser(const std::vector<TreebankSentence>& treebank, const std::vector<EncodedSentence>& encoded,
                        const std::vector<std::string>& transitions, int epochs);

}  // namespace throughline::train
