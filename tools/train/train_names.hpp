// Trains the name recogniser: two structured perceptrons (Collins 2002), the second of which also sees what the first
// made of the same words elsewhere in the article (Krishnan and Manning 2006).
#pragma once
#include <cstdint>
#include <functional>
#include <vector>

#include "language/gazetteer.hpp"
#include "language/name_features.hpp"
#include "name_corpus.hpp"

namespace throughline::train {

// An article with its gold labels, ready to learn from.
struct NameArticle {
  std::vector<std::vector<language::NameToken>> context;
  std::vector<std::vector<language::NameLabel>> gold;
  std::vector<std::vector<language::NameVote>> votes;  // empty in the first reading
};

using Tagger = std::function<std::vector<language::TagId>(const std::vector<std::string>& forms,
                                                          const std::vector<language::Word>& words)>;

std::vector<NameArticle> build_articles(const std::vector<NameSentence>& sentences, const Tagger& tagger,
                                        const language::WordClusters& clusters, const language::Gazetteer& gazetteer);

// The packed recogniser of one reading, from all articles but those of the fold `skip`; from all when `folds` is 0.
std::vector<std::uint8_t> train_reading(const std::vector<NameArticle>& articles, std::size_t folds, std::size_t skip,
                                        int epochs);

struct NameModels {
  std::vector<std::uint8_t> first;
  std::vector<std::uint8_t> second;
};

// The packed recognisers of the first and the second reading. Fills in votes.
NameModels train_names(std::vector<NameArticle>& articles, int epochs);

}  // namespace throughline::train
