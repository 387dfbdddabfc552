#include "language/linear_model.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "language/byte_reader.hpp"

namespace throughline::language {
namespace {

constexpr std::uint32_t kMaxRows = 1U << 22U;
constexpr std::size_t kBatch = 64;  // features whose rows are fetched from memory at a time
constexpr std::size_t kMaxWeights = (1U << 24U) - 1;

// Small numbers of either sign as small positive ones: 0, -1, 1, -2, ...
std::uint32_t fold(std::int16_t value) {
  return value < 0 ? static_cast<std::uint32_t>(-2 * value - 1) : static_cast<std::uint32_t>(2 * value);
}

std::int16_t unfold(std::uint32_t number) {
  const auto half = static_cast<std::int32_t>(number >> 1U & 0x7FFFU);
  return static_cast<std::int16_t>(number % 2 == 1 ? -half - 1 : half);
}

}  // namespace

void LinearModel::insert(const Row& row) {
  std::size_t slot = row.key & mask_;
  while (rows_[slot].count != 0) {
    slot = (slot + 1) & mask_;
  }
  rows_[slot] = row;
}

const LinearModel::Row& LinearModel::find(FeatureKey key) const {
  std::size_t slot = key & mask_;
  while (rows_[slot].count != 0 && rows_[slot].key != key) {
    slot = (slot + 1) & mask_;
  }
  return rows_[slot];
}

// The table is far larger than a cache, so the time goes into waiting for memory: all rows of a batch are asked for
// before the first is looked at, then all weights.
void LinearModel::add_scores(std::span<const FeatureKey> keys, std::span<std::int32_t> scores) const {
  std::array<const Row*, kBatch> found;
  while (!keys.empty()) {
    const auto batch = keys.first(std::min(keys.size(), kBatch));
    keys = keys.subspan(batch.size());
    for (const FeatureKey key : batch) {
      __builtin_prefetch(&rows_[key & mask_]);
    }
    std::size_t count = 0;
    for (const FeatureKey key : batch) {
      const Row& row = find(key);
      if (row.count != 0) {
        __builtin_prefetch(weights_.data() + row.first);
        found[count++] = &row;
      }
    }
    for (std::size_t i = 0; i < count; ++i) {
      for (const Weight weight : std::span(weights_).subspan(found[i]->first, found[i]->count)) {
        scores[weight.label] += weight.value;
      }
    }
  }
}

std::optional<LinearModel> LinearModel::read(std::span<const std::uint8_t> bytes) {
  ByteReader reader(bytes);
  LinearModel model;
  model.label_count_ = reader.number();
  const std::uint32_t row_count = reader.number();
  if (!reader.ok() || model.label_count_ > 256 || row_count > kMaxRows) {
    return std::nullopt;
  }
  // At most half full, so that a probe for an unknown feature ends soon.
  model.rows_.assign(std::bit_ceil(std::size_t{2} * row_count + 1), Row{});
  model.mask_ = model.rows_.size() - 1;
  FeatureKey key = 0;
  for (std::uint32_t i = 0; i < row_count && reader.ok(); ++i) {
    key += reader.number();
    Row row;
    row.key = key;
    row.first = static_cast<std::uint32_t>(model.weights_.size()) & 0xFFFFFFU;
    row.count = reader.byte();
    for (std::uint32_t w = 0; w < row.count; ++w) {
      const std::uint8_t label = reader.byte();
      const auto value = unfold(reader.number());
      if (label >= model.label_count_) {
        return std::nullopt;
      }
      model.weights_.push_back({label, value});
    }
    if (row.count == 0 || model.weights_.size() > kMaxWeights) {
      return std::nullopt;
    }
    model.insert(row);
  }
  if (!reader.ok() || !reader.at_end()) {
    return std::nullopt;
  }
  return model;
}

std::vector<std::uint8_t> write_linear_model(std::size_t label_count, std::span<const FeatureWeights> rows) {
  ByteWriter writer;
  writer.number(static_cast<std::uint32_t>(label_count));
  writer.number(static_cast<std::uint32_t>(rows.size()));
  FeatureKey previous = 0;
  for (const FeatureWeights& row : rows) {
    writer.number(row.key - previous);
    previous = row.key;
    writer.byte(static_cast<std::uint8_t>(row.weights.size()));
    for (const Weight& weight : row.weights) {
      writer.byte(weight.label);
      writer.number(fold(weight.value));
    }
  }
  return writer.bytes();
}

}  // namespace throughline::language
