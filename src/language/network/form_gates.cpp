#include "language/network/form_gates.hpp"

#include <algorithm>

#include "language/hashing.hpp"
#include "language/network/elementwise.hpp"

namespace throughline::language {

std::size_t FormGates::Hash::operator()(const WordRowsOf& form) const {
  std::uint64_t hash = 0;
  for (const std::uint32_t row : form.rows) {
    hash = mix(hash, row);
  }
  return static_cast<std::size_t>(hash ^ hash >> 32U);
}

std::vector<std::uint32_t> FormGates::find_places(const Kernels& kernels, const WordInput& input, const BiLstm& layer,
                                                  std::span<const Word> words) {
  gate_count_ = layer.gate_count();
  if (places_.size() > kMostForms) {
    places_.clear();
    gates_.clear();
  }
  std::vector<WordRowsOf> fresh;
  std::vector<std::uint32_t> places;
  places.reserve(words.size());
  for (const Word& word : words) {
    const WordRowsOf form = input.find_rows(word);
    const auto [place, is_new] = places_.try_emplace(form, static_cast<std::uint32_t>(places_.size()));
    if (is_new) {
      fresh.push_back(form);
    }
    places.push_back(place->second);
  }
  compute(kernels, input, layer, fresh);
  return places;
}

void FormGates::compute(const Kernels& kernels, const WordInput& input, const BiLstm& layer,
                        std::span<const WordRowsOf> forms) {
  const std::size_t stride = (input.size() + kColumnsAtOnce - 1) / kColumnsAtOnce * kColumnsAtOnce;
  std::vector<std::int8_t> vectors(forms.size() * stride);
  for (std::size_t i = 0; i < forms.size(); ++i) {
    input.write_vector(forms[i], vectors.data() + i * stride);
  }
  std::vector<std::int32_t> sums;
  std::vector<float> numbers(forms.size() * gate_count_);
  layer.find_gates(kernels, vectors.data(), stride, forms.size(), sums, numbers.data());
  for (const float number : numbers) {
    const float scaled = elementwise::clamp(number / kGateUnit, -32767.0F, 32767.0F);
    gates_.push_back(static_cast<std::int16_t>(static_cast<std::int32_t>(elementwise::round_to_even(scaled))));
  }
}

}  // namespace throughline::language
