// An averaged multi-class perceptron over hashed features (Freund and Schapire 1999; Collins 2002), in whole numbers
// only, so that training gives the same weights on every machine.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "language/linear_model.hpp"

namespace throughline::train {

class Perceptron {
 public:
  explicit Perceptron(std::size_t label_count);

  // The sums of the current weights, one for each label.
  void score(std::span<const language::FeatureKey> keys, std::span<std::int32_t> scores) const;
  // Adds the current weights to `scores`, whatever is in them.
  void add_scores(std::span<const language::FeatureKey> keys, std::span<std::int32_t> scores) const;
  // Raises `right` and lowers `wrong` by one on every key.
  void update(std::span<const language::FeatureKey> keys, std::uint8_t right, std::uint8_t wrong);
  // Changes one label's weights on every key.
  void adjust(std::span<const language::FeatureKey> keys, std::uint8_t label, std::int32_t change);
  // Counts one example; averages weigh each weight by the examples that it lasted.
  void count_example() { ++now_; }

  struct Packing {
    std::uint32_t min_updates = 2;  // rarer features are left out
    double scale = 16.0;            // of averaged weights before rounding
    int min_weight = 1;             // smaller rounded weights are left out
  };
  // The averaged weights as the engine reads them.
  [[nodiscard]] std::vector<std::uint8_t> pack(const Packing& packing) const;
  [[nodiscard]] std::size_t feature_count() const { return used_; }

 private:
  struct Entry {
    std::uint8_t label = 0;
    std::int32_t weight = 0;
    std::int64_t total = 0;
    std::uint32_t since = 0;
  };
  struct Row {
    language::FeatureKey key = 0;
    std::uint32_t updates = 0;
    std::vector<Entry> entries;
  };
  [[nodiscard]] const Row* find(language::FeatureKey key) const;
  Row& find_or_add(language::FeatureKey key);
  void add(Row& row, std::uint8_t label, std::int32_t change) const;
  [[nodiscard]] language::FeatureWeights average(const Row& row, const Packing& packing) const;

  std::size_t label_count_;
  std::vector<std::uint32_t> slots_;  // index into rows_ plus 1
  std::vector<Row> rows_;
  std::size_t used_ = 0;
  std::uint32_t now_ = 0;
};

}  // namespace throughline::train
