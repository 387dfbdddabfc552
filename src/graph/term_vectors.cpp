#include "graph/term_vectors.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>
#include <unordered_map>

namespace throughline::graph {
namespace {

using Vocabulary = std::unordered_map<std::string_view, std::uint32_t>;

// Each word's number in the order of the words, which is the same whatever the order of the texts. Words recur, so that
// few are left to sort.
Vocabulary number_vocabulary(std::span<const std::vector<WeightedWord>> texts) {
  Vocabulary vocabulary;
  for (const std::vector<WeightedWord>& text : texts) {
    for (const WeightedWord& word : text) vocabulary.try_emplace(word.word, 0);
  }
  std::vector<std::string_view> words;
  words.reserve(vocabulary.size());
  for (const auto& [word, number] : vocabulary) words.push_back(word);
  std::sort(words.begin(), words.end());
  for (std::size_t i = 0; i < words.size(); ++i) vocabulary[words[i]] = static_cast<std::uint32_t>(i);
  return vocabulary;
}

// The terms of a text, each once and with its greatest weight.
TermVector number_terms(const std::vector<WeightedWord>& text, const Vocabulary& vocabulary) {
  TermVector all;
  all.reserve(text.size());
  for (const WeightedWord& word : text) all.emplace_back(vocabulary.at(word.word), word.weight);
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
  const Vocabulary words = number_vocabulary(texts);
  std::vector<TermVector> vectors;
  vectors.reserve(texts.size());
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
