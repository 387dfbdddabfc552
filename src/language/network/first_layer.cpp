#include "language/network/first_layer.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace throughline::language {
namespace {

std::vector<float> widen_rows(const ByteTensor& tensor) {
  std::vector<float> numbers;
  numbers.reserve(tensor.values.size());
  for (std::size_t row = 0; row < tensor.rows; ++row) {
    for (const std::int8_t value : tensor.row(row)) {
      numbers.push_back(static_cast<float>(value) * tensor.scales[row]);
    }
  }
  return numbers;
}

}  // namespace

std::optional<FirstLayer> FirstLayer::read(const Tensors& tensors, const std::string& lstm, const std::string& context,
                                           std::size_t input_size) {
  auto gates = BiLstm::read(tensors, lstm, 1.0F);
  if (!gates || gates->input_size() != input_size) {
    return std::nullopt;
  }
  FirstLayer layer;
  if (const ByteTensor* const bits = tensors.bytes(context)) {
    if (bits->rows != kContextBitCount || bits->columns != gates->gate_count()) {
      return std::nullopt;
    }
    layer.context_ = widen_rows(*bits);
  }
  layer.lstm_ = std::move(*gates);
  return layer;
}

void FirstLayer::run(const Kernels& kernels, const WordInput& input, std::span<const Word> words,
                     std::span<const ContextBits> context, std::span<const BatchPiece> pieces, Memory& memory,
                     std::vector<float>& gates, LstmMemory& lstm) const {
  const std::size_t count = lstm_.gate_count();
  gates.resize(std::max(gates.size(), words.size() * count));
  memory.states.resize(std::max(memory.states.size(), words.size() * lstm_.output_size()));
  const auto places = memory.forms.find_places(kernels, input, lstm_, words);
  for (std::size_t w = 0; w < words.size(); ++w) {
    float* const of_word = gates.data() + w * count;
    kernels.widen(memory.forms.gates(places[w]), kGateUnit, count, of_word);
    for (ContextBits bits = context_.empty() ? 0 : context[w]; bits != 0; bits &= bits - 1) {
      kernels.add(context_.data() + static_cast<std::size_t>(std::countr_zero(bits)) * count, count, of_word);
    }
  }
  lstm_.run(kernels, pieces, gates.data(), lstm, memory.states.data());
}

}  // namespace throughline::language
