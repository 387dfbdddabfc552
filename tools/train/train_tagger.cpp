#include "train_tagger.hpp"

#include <algorithm>
#include <iostream>

#include "language/tagger.hpp"
#include "perceptron.hpp"
#include "random.hpp"

namespace throughline::train {
namespace {

constexpr std::uint64_t kSeed = 20250305;
constexpr std::size_t kFolds = 5;
constexpr std::size_t kFoldRun = 50;  // neighbouring sentences stay in one fold

std::size_t fold_of(std::size_t sentence, std::size_t folds) { return sentence / kFoldRun % folds; }

// One pass over a sentence, following the tagger's own tags; gives the number of wrong ones.
std::size_t learn_sentence(Perceptron& perceptron, const EncodedSentence& sentence, std::span<std::int32_t> scores) {
  std::vector<language::TagId> tags;
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    const auto keys = language::tag_features(sentence.words, i, tags);
    perceptron.score(keys, scores);
    const auto best = static_cast<language::TagId>(std::max_element(scores.begin(), scores.end()) - scores.begin());
    if (best != sentence.gold_tags[i]) {
      perceptron.update(keys, sentence.gold_tags[i], best);
      ++wrong;
    }
    perceptron.count_example();
    tags.push_back(best);
  }
  return wrong;
}

}  // namespace

std::vector<std::uint8_t> train_tagger(const std::vector<EncodedSentence>& treebank, std::size_t tag_count,
                                       std::size_t folds, std::size_t skip, int epochs, int min_weight) {
  Perceptron perceptron(tag_count);
  Random random(kSeed);
  std::vector<std::int32_t> scores(tag_count);
  for (int epoch = 0; epoch < epochs; ++epoch) {
    std::size_t wrong = 0;
    for (const std::size_t i : random.shuffled(treebank.size())) {
      if (folds == 0 || fold_of(i, folds) != skip) {
        wrong += learn_sentence(perceptron, treebank[i], scores);
      }
    }
    std::cerr << "  tagger pass " << epoch + 1 << ": " << wrong << " wrong, " << perceptron.feature_count()
              << " features\n";
  }
  return perceptron.pack({.min_updates = 3, .scale = 16.0, .min_weight = min_weight});
}

void jackknife_tags(std::vector<EncodedSentence>& treebank, std::size_t tag_count) {
  std::size_t wrong = 0;
  std::size_t all = 0;
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    const auto packed = train_tagger(treebank, tag_count, kFolds, fold, 4, 2);
    const auto model = language::LinearModel::read(packed);
    for (std::size_t i = 0; i < treebank.size(); ++i) {
      if (fold_of(i, kFolds) == fold) {
        EncodedSentence& sentence = treebank[i];
        sentence.tags = language::find_tags(*model, sentence.words);
        for (std::size_t w = 0; w < sentence.tags.size(); ++w) {
          wrong += sentence.tags[w] != sentence.gold_tags[w] ? 1U : 0U;
        }
        all += sentence.tags.size();
      }
    }
  }
  std::cerr << "  fine tags by folds: " << wrong << " of " << all << " wrong\n";
}

}  // namespace throughline::train
