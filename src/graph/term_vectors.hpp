// Texts as weighted words, so that their likeness is a number: TF-IDF vectors and their cosine (Salton and Buckley
// 1988).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace throughline::graph {

// Term numbers with weights, sorted by term; of length 1, or empty. Sums run in term order, so they are the same
// everywhere.
using TermVector = std::vector<std::pair<std::uint32_t, double>>;

struct WeightedWord {
  std::string word;
  double weight = 1;  // of its place in the text; a word that stands several times has the greatest
};

// One vector a text; a term's weight is that of its place times log(1 + texts / texts that have it), counted once a
// text. Term numbers follow the byte order of the words.
std::vector<TermVector> build_term_vectors(std::span<const std::vector<WeightedWord>> texts);

// 0 (nothing shared) to 1 (the same words).
double cosine(const TermVector& a, const TermVector& b);

// The `count` terms with the greatest weights, still sorted by term; ties go to the smaller number. Weights stay as
// they are.
TermVector heaviest(TermVector vector, std::size_t count);

// The terms with the greatest weights, at most `count`; ties by term number.
std::vector<std::uint32_t> heaviest_terms(const TermVector& vector, std::size_t count);

}  // namespace throughline::graph
