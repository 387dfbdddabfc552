#include "timeline/word_rarity.hpp"

#include <algorithm>
#include <cmath>

namespace throughline::timeline {

WordRarity::WordRarity(std::span<const ArticleInfo> articles) : articles_(articles.size()) {
  std::vector<std::string_view> words;
  for (const ArticleInfo& article : articles) {
    for (const auto& [word, times] : article.traits.terms) words.push_back(word);
  }
  std::sort(words.begin(), words.end());
  for (const std::string_view word : words) {
    if (articles_with_.empty() || articles_with_.back().first != word) articles_with_.emplace_back(word, 0);
    ++articles_with_.back().second;
  }
}

double WordRarity::weight(std::string_view word) const {
  const auto found = std::lower_bound(articles_with_.begin(), articles_with_.end(), word,
                                      [](const auto& entry, std::string_view w) { return entry.first < w; });
  const bool known = found != articles_with_.end() && found->first == word;
  const double having = known ? static_cast<double>(found->second) : 1.0;
  return std::sqrt(std::log(1.0 + static_cast<double>(articles_) / having));
}

}  // namespace throughline::timeline
