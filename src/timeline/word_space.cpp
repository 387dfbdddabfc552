#include "timeline/word_space.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

namespace throughline::timeline {
namespace {

WordVector vector_of(const std::vector<std::string>& words, const std::vector<std::string_view>& vocabulary,
                     const std::vector<double>& weights) {
  WordVector vector;
  double squares = 0;
  for (const std::string& word : words) {
    const auto found = std::lower_bound(vocabulary.begin(), vocabulary.end(), std::string_view(word));
    const auto number = static_cast<std::uint32_t>(std::distance(vocabulary.begin(), found));
    vector.emplace_back(number, weights[number]);
    squares += weights[number] * weights[number];
  }
  for (auto& [number, weight] : vector) weight /= std::sqrt(squares);
  return vector;
}

}  // namespace

WordSpace::WordSpace(const std::vector<const std::vector<std::string>*>& texts, const WordRarity& rarity) {
  std::vector<std::string_view> vocabulary;
  for (const std::vector<std::string>* words : texts) vocabulary.insert(vocabulary.end(), words->begin(), words->end());
  std::sort(vocabulary.begin(), vocabulary.end());
  vocabulary.erase(std::unique(vocabulary.begin(), vocabulary.end()), vocabulary.end());
  std::vector<double> weights;
  weights.reserve(vocabulary.size());
  for (const std::string_view word : vocabulary) weights.push_back(rarity.weight(word));
  dimensions_ = vocabulary.size();
  for (const std::vector<std::string>* words : texts) vectors_.push_back(vector_of(*words, vocabulary, weights));
}

void WordSum::add(const WordVector& vector, double times) {
  for (const auto& [number, weight] : vector) {
    const double before = weights_[number];
    weights_[number] += times * weight;
    squares_ += weights_[number] * weights_[number] - before * before;
  }
}

double WordSum::dot(const WordVector& vector) const {
  double sum = 0;
  for (const auto& [number, weight] : vector) sum += weights_[number] * weight;
  return sum;
}

double dot(const WordVector& a, const WordVector& b) {
  double sum = 0;
  auto left = a.begin();
  auto right = b.begin();
  while (left != a.end() && right != b.end()) {
    if (left->first == right->first) sum += left->second * right->second;
    const bool step_left = left->first <= right->first;
    const bool step_right = right->first <= left->first;
    if (step_left) ++left;
    if (step_right) ++right;
  }
  return sum;
}

}  // namespace throughline::timeline
