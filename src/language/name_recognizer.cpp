#include "language/name_recognizer.hpp"

namespace throughline::language {

ArticleLabels read_names(const NameScorer& scorer, const std::vector<std::vector<NameToken>>& context,
                         const std::vector<std::vector<NameVote>>& votes) {
  ArticleLabels labels;
  labels.reserve(context.size());
  for (std::size_t s = 0; s < context.size(); ++s) {
    const std::span<const NameVote> row = votes.empty() ? std::span<const NameVote>() : votes[s];
    labels.push_back(find_labels(context[s], row, scorer, NameReach::likely_words));
  }
  return labels;
}

ArticleLabels label_names(const LinearModel& first, const LinearModel& second,
                          const std::vector<std::vector<NameToken>>& context) {
  const ArticleLabels guess = read_names(ModelNameScorer(first), context, {});
  return read_names(ModelNameScorer(second), context, collect_votes(context, guess));
}

}  // namespace throughline::language
