#include "graph/term_vectors.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

namespace throughline::graph {
namespace {

std::vector<std::string_view> sorted_vocabulary(std::span<const std::vector<WeightedWord>> texts) {
  std::vector<std::string_view> words;
  for (const std::vector<WeightedWord>& text : texts) {
    for (const WeightedWord& word : text) words.push_back(word.word);
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

// The terms of a text, each once and with its greatest weight.
TermVector number_terms(const std::vector<WeightedWord>& text, const std::vector<std::string_view>& words) {
  TermVector all;
  for (const WeightedWord& word : text) {
    const auto found = std::lower_bound(words.begin(), words.end(), std::string_view(word.word));
    all.emplace_back(static_cast<std::uint32_t>(std::distance(words.begin(), found)), word.weight);
  }
  std::sort(all.begin(), all.end());
  TermVector terms;
  for (const auto& [number, weight] : all) {
    if (terms.empty() || terms.back().first != number) terms.emplace_back(number, 0.0);
    terms.back().second = weight;
  }
  return terms;
}

void weigh(TermVector& vector, const std::vector<double>& rarity) {
  double squares = 0;
  for (auto& [number, weight] : vector) {
    weight *= rarity[number];
    squares += weight * weight;
  }
  for (auto& [number, weight] : vector) weight /= std::sqrt(squares);
}

}  // namespace

std::vector<TermVector> build_term_vectors(std::span<const std::vector<WeightedWord>> texts) {
  const std::vector<std::string_view> words = sorted_vocabulary(texts);
  std::vector<TermVector> vectors;
  std::vector<std::size_t> frequency(words.size(), 0);
  for (const std::vector<WeightedWord>& text : texts) {
    vectors.push_back(number_terms(text, words));
    for (const auto& [number, weight] : vectors.back()) ++frequency[number];
  }
  std::vector<double> rarity(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    rarity[i] = std::log(1.0 + static_cast<double>(texts.size()) / static_cast<double>(frequency[i]));
  }
  for (TermVector& vector : vectors) weigh(vector, rarity);
  return vectors;
}

double cosine(const TermVector& a, const TermVector& b) {
  double sum = 0;
  auto left = a.begin();
  auto right = b.begin();
  while (left != a.end() && right != b.end()) {
    if (left->first == right->first) {
      sum += left->second * right->second;
      ++left;
      ++right;
    } else if (left->first < right->first) {
      ++left;
    } else {
      ++right;
    }
  }
  return sum;
}

TermVector heaviest(TermVector vector, std::size_t count) {
  if (vector.size() <= count) return vector;
  std::stable_sort(vector.begin(), vector.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  vector.resize(count);
  std::sort(vector.begin(), vector.end());
  return vector;
}

std::vector<std::uint32_t> heaviest_terms(const TermVector& vector, std::size_t count) {
  std::vector<std::uint32_t> terms;
  for (const auto& [term, weight] : heaviest(vector, count)) terms.push_back(term);
  return terms;
}

}  // namespace throughline::graph
