#include "perceptron.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace throughline::train {

using language::FeatureKey;

Perceptron::Perceptron(std::size_t label_count) : label_count_(label_count), slots_(std::size_t{1} << 20U) {}

const Perceptron::Row* Perceptron::find(FeatureKey key) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = key & mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
    if (rows_[slots_[slot] - 1].key == key) {
      return &rows_[slots_[slot] - 1];
    }
  }
  return nullptr;
}

Perceptron::Row& Perceptron::find_or_add(FeatureKey key) {
  if (const Row* row = find(key)) {
    return rows_[static_cast<std::size_t>(row - rows_.data())];
  }
  rows_.push_back({key, 0, {}});
  used_ = rows_.size();
  if (rows_.size() * 2 > slots_.size()) {
    slots_.assign(slots_.size() * 2, 0);
    for (std::size_t i = 0; i + 1 < rows_.size(); ++i) {
      std::size_t slot = rows_[i].key & (slots_.size() - 1);
      while (slots_[slot] != 0) {
        slot = (slot + 1) & (slots_.size() - 1);
      }
      slots_[slot] = static_cast<std::uint32_t>(i + 1);
    }
  }
  std::size_t slot = key & (slots_.size() - 1);
  while (slots_[slot] != 0) {
    slot = (slot + 1) & (slots_.size() - 1);
  }
  slots_[slot] = static_cast<std::uint32_t>(rows_.size());
  return rows_.back();
}

void Perceptron::score(std::span<const FeatureKey> keys, std::span<std::int32_t> scores) const {
  std::fill(scores.begin(), scores.end(), 0);
  add_scores(keys, scores);
}

void Perceptron::add_scores(std::span<const FeatureKey> keys, std::span<std::int32_t> scores) const {
  for (const FeatureKey key : keys) {
    if (const Row* row = find(key)) {
      for (const Entry& entry : row->entries) {
        scores[entry.label] += entry.weight;
      }
    }
  }
}

void Perceptron::add(Row& row, std::uint8_t label, std::int32_t change) const {
  auto entry = std::find_if(row.entries.begin(), row.entries.end(), [&](const Entry& e) { return e.label == label; });
  if (entry == row.entries.end()) {
    entry = row.entries.insert(row.entries.end(), Entry{label, 0, 0, now_});
  }
  entry->total += std::int64_t{entry->weight} * (now_ - entry->since);
  entry->since = now_;
  entry->weight += change;
}

void Perceptron::update(std::span<const FeatureKey> keys, std::uint8_t right, std::uint8_t wrong) {
  for (const FeatureKey key : keys) {
    Row& row = find_or_add(key);
    ++row.updates;
    add(row, right, 1);
    add(row, wrong, -1);
  }
}

void Perceptron::adjust(std::span<const FeatureKey> keys, std::uint8_t label, std::int32_t change) {
  for (const FeatureKey key : keys) {
    Row& row = find_or_add(key);
    ++row.updates;
    add(row, label, change);
  }
}

language::FeatureWeights Perceptron::average(const Row& row, const Packing& packing) const {
  language::FeatureWeights packed{row.key, {}};
  for (const Entry& entry : row.entries) {
    const std::int64_t total = entry.total + std::int64_t{entry.weight} * (now_ - entry.since);
    const double mean = packing.scale * static_cast<double>(total) / static_cast<double>(std::max(1U, now_));
    const long value = std::clamp(std::lround(mean), -32000L, 32000L);
    if (std::abs(value) >= packing.min_weight) {
      packed.weights.push_back({entry.label, static_cast<std::int16_t>(value)});
    }
  }
  std::sort(packed.weights.begin(), packed.weights.end(), [](auto a, auto b) { return a.label < b.label; });
  return packed;
}

std::vector<std::uint8_t> Perceptron::pack(const Packing& packing) const {
  std::vector<language::FeatureWeights> packed;
  for (const Row& row : rows_) {
    if (row.updates >= packing.min_updates) {
      packed.push_back(average(row, packing));
      if (packed.back().weights.empty()) {
        packed.pop_back();
      }
    }
  }
  std::sort(packed.begin(), packed.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
  return language::write_linear_model(label_count_, packed);
}

}  // namespace throughline::train
