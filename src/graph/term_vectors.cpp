#include "graph/term_vectors.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace throughline::graph {
namespace {

std::vector<std::string> sorted_vocabulary(std::span<const std::vector<std::string>> texts) {
  std::vector<std::string> words;
  for (const std::vector<std::string>& text : texts) words.insert(words.end(), text.begin(), text.end());
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

std::vector<std::uint32_t> term_numbers(const std::vector<std::string>& text, const std::vector<std::string>& words) {
  std::vector<std::uint32_t> numbers;
  for (const std::string& word : text) {
    const auto found = std::lower_bound(words.begin(), words.end(), word);
    numbers.push_back(static_cast<std::uint32_t>(std::distance(words.begin(), found)));
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

TermVector weigh(const std::vector<std::uint32_t>& numbers, const std::vector<double>& weights) {
  double squares = 0;
  for (const std::uint32_t number : numbers) squares += weights[number] * weights[number];
  TermVector vector;
  for (const std::uint32_t number : numbers) vector.emplace_back(number, weights[number] / std::sqrt(squares));
  return vector;
}

}  // namespace

std::vector<TermVector> build_term_vectors(std::span<const std::vector<std::string>> texts) {
  const std::vector<std::string> words = sorted_vocabulary(texts);
  std::vector<std::vector<std::uint32_t>> numbered;
  std::vector<std::size_t> frequency(words.size(), 0);
  for (const std::vector<std::string>& text : texts) {
    numbered.push_back(term_numbers(text, words));
    for (const std::uint32_t number : numbered.back()) ++frequency[number];
  }
  std::vector<double> weights(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    weights[i] = std::log(1.0 + static_cast<double>(texts.size()) / static_cast<double>(frequency[i]));
  }
  std::vector<TermVector> vectors;
  for (const std::vector<std::uint32_t>& numbers : numbered) vectors.push_back(weigh(numbers, weights));
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
