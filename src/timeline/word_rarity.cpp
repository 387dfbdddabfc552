#include "timeline/word_rarity.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace throughline::timeline {

namespace {

// The sentences of each article, once each.
std::map<std::string_view, std::set<std::string_view>> sentences_by_article(const ClaimSet& set) {
  std::map<std::string_view, std::set<std::string_view>> sentences;
  for (const Claim& claim : set.claims) sentences[claim.article].insert(claim.quote.exact);
  return sentences;
}

}  // namespace

WordRarity::WordRarity(const ClaimSet& set, const base::StopWords& stop_words) {
  std::vector<std::string> words;
  for (const auto& [article, sentences] : sentences_by_article(set)) {
    std::set<std::string> own;
    for (const std::string_view sentence : sentences) {
      for (std::string& word : base::content_words(sentence, stop_words)) own.insert(std::move(word));
    }
    words.insert(words.end(), own.begin(), own.end());
    ++articles_;
  }
  std::sort(words.begin(), words.end());
  for (std::string& word : words) {
    if (articles_with_.empty() || articles_with_.back().first != word) articles_with_.emplace_back(std::move(word), 0);
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
