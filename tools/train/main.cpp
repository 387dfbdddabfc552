// Makes the language model again from the treebanks: train <shared data folder> <output file>
#include <algorithm>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

#include "encoded_treebank.hpp"
#include "language/model_file.hpp"
#include "train_lemmatizer.hpp"
#include "train_parser.hpp"
#include "train_tagger.hpp"
#include "treebank.hpp"
#include "word_cluster_table.hpp"

namespace {

using namespace throughline;

/// News documents of GUM that stay unseen, to measure with.
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

language::ModelSections train_sections(const std::string& folder, const std::string& cluster_table) {
  language::ModelSections sections;
  const auto treebank = read_treebanks(folder);
  const train::Names tags = train::collect_tags(treebank);
  sections["clusters"] = train::pack_word_clusters(cluster_table);
  const auto clusters = language::WordClusters::read(sections["clusters"]);
  auto encoded = train::encode(treebank, tags, *clusters);
  std::cerr << treebank.size() << " sentences, " << tags.list.size() << " tags\n";
  sections["tags"] = language::write_names(tags.list);
  sections["lemmas"] = train::train_lemmatizer(treebank, tags);
  sections["tagger"] = train::train_tagger(encoded, tags.list.size(), 0, 0, 8);
  train::jackknife_tags(encoded, tags.list.size());
  const auto transitions = train::collect_transitions(treebank);
  sections["transitions"] = language::write_names(transitions);
  sections["parser"] = train::train_parser(treebank, encoded, transitions, 10);
  return sections;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: train <data folder> <word cluster table> <output file>\n";
    return 2;
  }
  const auto sections = train_sections(argv[1], argv[2]);
  for (const auto& [name, bytes] : sections) {
    std::cerr << name << ": " << bytes.size() << " bytes\n";
  }
  const auto file = language::write_model_file(sections);
  std::ofstream out(argv[3], std::ios::binary);
  out.write(reinterpret_cast<const char*>(file.data()), static_cast<std::streamsize>(file.size()));
  return out.good() ? 0 : 1;
}
