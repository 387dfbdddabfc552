// A multi-class linear model over hashed sparse features, with integer weights.
// Scores are sums of small integers, so no order of addition can change them.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "language/hashing.hpp"

namespace throughline::language {

// One weight of a feature: how strongly it speaks for a class.
struct Weight {
  std::uint8_t label = 0;
  std::int16_t value = 0;
};

class LinearModel {
 public:
  LinearModel() = default;

  // Reads what `write_linear_model` wrote; nothing when the bytes are cut short or inconsistent.
  static std::optional<LinearModel> read(std::span<const std::uint8_t> bytes);

  // Adds the weights of all features to `scores`, which holds one number for each label.
  void add_scores(std::span<const FeatureKey> keys, std::span<std::int32_t> scores) const;

  [[nodiscard]] std::size_t label_count() const { return label_count_; }

 private:
  struct Row {
    FeatureKey key = 0;
    std::uint32_t first : 24 = 0;
    std::uint32_t count : 8 = 0;  // 0 marks a free slot
  };
  void insert(const Row& row);
  [[nodiscard]] const Row& find(FeatureKey key) const;

  std::vector<Row> rows_{1};
  std::vector<Weight> weights_;
  std::size_t mask_ = 0;
  std::size_t label_count_ = 0;
};

// A feature with its weights, as the trainer hands it over. REQUIRES: at most 255 weights.
struct FeatureWeights {
  FeatureKey key = 0;
  std::vector<Weight> weights;
};

// The packed form: labels, row count, then rows by rising key with the keys as differences and the
// weights folded to positive numbers (LEB128).
// REQUIRES: `rows` sorted by key, no key twice.
std::vector<std::uint8_t> write_linear_model(std::size_t label_count, std::span<const FeatureWeights> rows);

}  // namespace throughline::language
