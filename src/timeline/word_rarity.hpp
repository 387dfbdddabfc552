// How much a word tells one text of the folder from another.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/content_words.hpp"
#include "throughline/claim_set.hpp"

namespace throughline::timeline {

class WordRarity {
 public:
  // Counts in how many articles each word of their claims' sentences stands.
  WordRarity(const ClaimSet& set, const base::StopWords& stop_words);

  // The root of the inverse document frequency (Spärck Jones 1972), log(1 + articles / articles that have the word):
  // the root, so that a name that stands once does not outweigh what the day is about. `word` is a content word.
  double weight(std::string_view word) const;

 private:
  std::vector<std::pair<std::string, std::size_t>> articles_with_;  // sorted by word
  std::size_t articles_ = 0;
};

}  // namespace throughline::timeline
