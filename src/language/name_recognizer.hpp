// Names of persons, organisations, places and other things: two readings of an article.
#pragma once
#include <vector>

#include "language/linear_model.hpp"
#include "language/name_decoder.hpp"

namespace throughline::language {

class ModelNameScorer final : public NameScorer {
 public:
  explicit ModelNameScorer(const LinearModel& model) : model_(model) {}
  void add_scores(std::span<const FeatureKey> keys, NameScores& scores) const override {
    model_.add_scores(keys, scores);
  }

 private:
  const LinearModel& model_;
};

using ArticleLabels = std::vector<std::vector<NameLabel>>;

// Labels every word of an article: a first reading, and a second one that knows the first.
ArticleLabels label_names(const LinearModel& first, const LinearModel& second,
                          const std::vector<std::vector<NameToken>>& context);

// One reading; `votes` is empty or has a row for each sentence.
ArticleLabels read_names(const NameScorer& scorer, const std::vector<std::vector<NameToken>>& context,
                         const std::vector<std::vector<NameVote>>& votes);

}  // namespace throughline::language
