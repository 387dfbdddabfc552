// Reads CoNLL-U treebanks, plain or compressed with gzip.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::train {

struct TreebankWord {
  std::string form;
  std::string lemma;
  std::string tag;        // "VERB/VBD"
  std::int32_t head = 0;  // index in the sentence; its size for the root
  std::string relation;
  std::string misc;
};

struct TreebankSentence {
  std::string document;
  std::vector<TreebankWord> words;
};

// The whole file, decompressed; exits with a message when it cannot be read.
std::string read_file(const std::string& path);

// All sentences of a file, in order.
std::vector<TreebankSentence> read_treebank(const std::string& path);

}  // namespace throughline::train
