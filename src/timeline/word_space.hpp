// Sentences as vectors over the words that they share, made for a few sentences at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "timeline/word_rarity.hpp"

namespace throughline::timeline {

// Dimensions with weights, sorted; of length 1, or empty.
using WordVector = std::vector<std::pair<std::uint32_t, double>>;

// Cosine of two of them.
double dot(const WordVector& a, const WordVector& b);

class WordSpace {
 public:
  // The vectors of `texts`, each a list of content words, sorted and unique. REQUIRES: the pointers are not null.
  WordSpace(const std::vector<const std::vector<std::string>*>& texts, const WordRarity& rarity);

  std::size_t dimensions() const { return dimensions_; }
  const std::vector<WordVector>& vectors() const { return vectors_; }

 private:
  std::size_t dimensions_ = 0;
  std::vector<WordVector> vectors_;
};

// A sum of vectors, and how alike it is to a direction.
class WordSum {
 public:
  explicit WordSum(std::size_t dimensions) : weights_(dimensions, 0.0) {}

  void add(const WordVector& vector, double times = 1.0);
  double dot(const WordVector& vector) const;
  // The square of its length.
  double squares() const { return squares_; }

 private:
  std::vector<double> weights_;
  double squares_ = 0;
};

}  // namespace throughline::timeline
