// Makes the sections "tags" and "lemmas" of the language model from the treebanks (models/README.md).
#include <algorithm>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

#include "language/model_file.hpp"
#include "tag_names.hpp"
#include "train_lemmatizer.hpp"
#include "treebank.hpp"

namespace {

using namespace throughline;

// News documents of GUM that stay unseen, to measure with.
constexpr std::string_view kHeldOut[] = {"GUM_news_clock", "GUM_news_election", "GUM_news_korea", "GUM_news_stampede",
                                         "GUM_news_warming"};

std::vector<train::TreebankSentence> read_treebanks(const std::string& folder) {
  auto sentences = train::read_treebank(folder + "/ud_ewt/en_ewt-ud-train.conllu.gz");
  for (auto& sentence : train::read_treebank(folder + "/ud_gum/en_gum-ccby-train.conllu.gz")) {
    if (std::find(std::begin(kHeldOut), std::end(kHeldOut), sentence.document) == std::end(kHeldOut)) {
      sentences.push_back(std::move(sentence));
    }
  }
  return sentences;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: train_lemmas <data folder> <output file>\n";
    return 2;
  }
  const auto treebank = read_treebanks(argv[1]);
  const train::Names tags = train::collect_tags(treebank);
  language::ModelSections sections;
  sections["tags"] = language::write_names(tags.list);
  sections["lemmas"] = train::train_lemmatizer(treebank, tags);
  const auto file = language::write_model_file(sections);
  std::ofstream out(argv[2], std::ios::binary);
  out.write(reinterpret_cast<const char*>(file.data()), static_cast<std::streamsize>(file.size()));
  return out.good() ? 0 : 1;
}
