#include "train_names.hpp"

#include <iostream>

#include "language/name_recognizer.hpp"
#include "perceptron.hpp"
#include "random.hpp"

namespace throughline::train {
namespace {

using language::FeatureKey;
using language::NameLabel;
using language::NameScores;

constexpr std::uint64_t kSeed = 20250310;
constexpr std::size_t kFolds = 3;

class LearningScorer final : public language::NameScorer {
 public:
  explicit LearningScorer(const Perceptron& perceptron) : perceptron_(perceptron) {}
  void add_scores(std::span<const FeatureKey> keys, NameScores& scores) const override {
    perceptron_.add_scores(keys, scores);
  }

 private:
  const Perceptron& perceptron_;
};

class NameTrainer {
 public:
  std::size_t learn(std::span<const language::NameToken> tokens, std::span<const language::NameVote> votes,
                    std::span<const NameLabel> gold) {
    const std::vector<NameLabel> found =
        language::find_labels(tokens, votes, LearningScorer(perceptron_), language::NameReach::all_words);
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (found[i] != gold[i]) {
        language::name_features(tokens, votes, i, keys_);
        perceptron_.update(keys_, gold[i], found[i]);
        ++wrong;
      }
      const NameLabel gold_before = i > 0 ? gold[i - 1] : language::kSentenceStart;
      const NameLabel found_before = i > 0 ? found[i - 1] : language::kSentenceStart;
      if (found[i] != gold[i] || found_before != gold_before) {
        language::name_transition_features(gold_before, tokens[i], keys_);
        perceptron_.adjust(keys_, gold[i], 1);
        language::name_transition_features(found_before, tokens[i], keys_);
        perceptron_.adjust(keys_, found[i], -1);
      }
    }
    perceptron_.count_example();
    return wrong;
  }

  [[nodiscard]] std::vector<std::uint8_t> pack() const {
    return perceptron_.pack({.min_updates = 2, .scale = 16.0, .min_weight = 12});
  }

 private:
  Perceptron perceptron_{language::kNameLabelCount};
  std::vector<FeatureKey> keys_;
};

}  // namespace

std::vector<std::uint8_t> train_reading(const std::vector<NameArticle>& articles, std::size_t folds, std::size_t skip,
                                        int epochs) {
  std::vector<std::pair<std::size_t, std::size_t>> places;
  for (std::size_t a = 0; a < articles.size(); ++a) {
    for (std::size_t s = 0; s < articles[a].context.size() && (folds == 0 || a % folds != skip); ++s) {
      places.emplace_back(a, s);
    }
  }
  NameTrainer trainer;
  Random random(kSeed);
  std::size_t wrong = 0;
  for (int epoch = 0; epoch < epochs; ++epoch) {
    wrong = 0;
    for (const std::size_t i : random.shuffled(places.size())) {
      const auto [a, s] = places[i];
      const NameArticle& article = articles[a];
      const auto votes = article.votes.empty() ? std::span<const language::NameVote>() : std::span(article.votes[s]);
      wrong += trainer.learn(article.context[s], votes, article.gold[s]);
    }
  }
  std::cerr << "  names: " << wrong << " words wrong in the last pass\n";
  return trainer.pack();
}

namespace {

void fill_votes(std::vector<NameArticle>& articles, int epochs) {
  std::vector<std::vector<std::vector<language::NameVote>>> votes(articles.size());
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    const auto packed = train_reading(articles, kFolds, fold, epochs);
    const auto model = language::LinearModel::read(packed);
    for (std::size_t a = fold; a < articles.size(); a += kFolds) {
      const auto labels = language::read_names(language::ModelNameScorer(*model), articles[a].context, {});
      votes[a] = language::collect_votes(articles[a].context, labels);
    }
  }
  for (std::size_t a = 0; a < articles.size(); ++a) {
    articles[a].votes = std::move(votes[a]);
  }
}

}  // namespace

std::vector<NameArticle> build_articles(const std::vector<NameSentence>& sentences, const Tagger& tagger,
                                        const language::WordClusters& clusters, const language::Gazetteer& gazetteer) {
  std::vector<NameArticle> articles;
  for (std::size_t begin = 0; begin < sentences.size();) {
    std::size_t end = begin;
    std::vector<language::TaggedSentence> tagged;
    NameArticle& article = articles.emplace_back();
    for (; end < sentences.size() && sentences[end].document == sentences[begin].document; ++end) {
      language::TaggedSentence& sentence = tagged.emplace_back();
      for (const std::string& word : sentences[end].words) {
        sentence.words.push_back(language::describe_word(word, clusters));
      }
      sentence.tags = tagger(sentences[end].words, sentence.words);
      article.gold.push_back(sentences[end].labels);
    }
    article.context = language::build_name_context(tagged, gazetteer);
    begin = end;
  }
  return articles;
}

NameModels train_names(std::vector<NameArticle>& articles, int epochs) {
  NameModels models;
  models.first = train_reading(articles, 0, 0, epochs);
  fill_votes(articles, epochs);
  models.second = train_reading(articles, 0, 0, epochs);
  return models;
}

}  // namespace throughline::train
