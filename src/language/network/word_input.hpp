// What the network is given of a word: a vector that its written form alone decides.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "language/network/tensors.hpp"
#include "language/network/word_vectors.hpp"
#include "language/word_features.hpp"

namespace throughline::language {

// The rows of the learned tables that make up a word's vector: those of its lower-case and of its written form, 0 when
// it is unknown, and those of its features, kNoRow for features that it has not. Two words with the same rows are one
// to the network.
struct WordRowsOf {
  static constexpr std::uint32_t kNoRow = 0xFFFFFFFFU;
  static constexpr std::size_t kFirstFeature = 2;
  std::array<std::uint32_t, kFirstFeature + kWordFeatureCount> rows{};

  friend bool operator==(const WordRowsOf&, const WordRowsOf&) = default;
};

class WordInput {
 public:
  // From the tensors "vectors", "written", "features" and "input.scale"; nothing when they do not fit each other.
  static std::optional<WordInput> read(const Tensors& tensors, WordTables words);

  [[nodiscard]] WordRowsOf find_rows(const Word& word) const;

  // The numbers of the vector.
  [[nodiscard]] std::size_t size() const { return scale_.size(); }
  // The word's two vectors and, behind them, the sum of its features' vectors, each number times its scale, as bytes.
  void write_vector(const WordRowsOf& rows, std::int8_t* bytes) const;

 private:
  WordTables words_;
  ByteTensor vectors_;
  ByteTensor written_;
  ByteTensor features_;
  std::vector<float> scale_;
};

}  // namespace throughline::language
