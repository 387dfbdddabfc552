#include "language/network/encoder.hpp"

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

template <typename Number>
void grow(std::vector<Number>& numbers, std::size_t size) {
  numbers.resize(std::max(numbers.size(), size));
}

}  // namespace

std::optional<Encoder> Encoder::read(const Tensors& tensors, WordRows words) {
  auto input = WordInput::read(tensors, std::move(words));
  auto first = BiLstm::read(tensors, "lstm1", 1.0F);
  auto second = BiLstm::read(tensors, "lstm2", kHiddenUnit);
  if (!input || !first || !second) {
    return std::nullopt;
  }
  Encoder encoder;
  if (const ByteTensor* const context = tensors.bytes("context")) {
    if (context->rows != kContextBitCount || context->columns != first->gate_count()) {
      return std::nullopt;
    }
    encoder.context_ = widen_rows(*context);
  }
  encoder.third_ = BiLstm::read(tensors, "lstm3", kHiddenUnit);
  const bool fits = first->input_size() == input->size() && second->input_size() == first->output_size() &&
                    (!encoder.third_ || encoder.third_->input_size() == first->output_size());
  encoder.input_ = std::move(*input);
  encoder.first_ = std::move(*first);
  encoder.second_ = std::move(*second);
  return fits ? std::optional(std::move(encoder)) : std::nullopt;
}

void Encoder::encode(const Kernels& kernels, std::span<const Word> words, std::span<const ContextBits> context,
                     std::span<const BatchPiece> pieces, EncoderMemory& memory) const {
  run_first(kernels, words, context, pieces, memory);
  run_next(kernels, second_, pieces, words.size(), memory, memory.second);
  if (third_) {
    run_next(kernels, *third_, pieces, words.size(), memory, memory.third);
  }
}

void Encoder::run_first(const Kernels& kernels, std::span<const Word> words, std::span<const ContextBits> context,
                        std::span<const BatchPiece> pieces, EncoderMemory& memory) const {
  const std::size_t count = first_.gate_count();
  grow(memory.gates, words.size() * count);
  grow(memory.first, words.size() * first_.output_size());
  const auto places = memory.forms.find_places(kernels, input_, first_, words);
  for (std::size_t w = 0; w < words.size(); ++w) {
    float* const gates = memory.gates.data() + w * count;
    kernels.widen(memory.forms.gates(places[w]), kGateUnit, count, gates);
    for (ContextBits bits = context_.empty() ? 0 : context[w]; bits != 0; bits &= bits - 1) {
      kernels.add(context_.data() + static_cast<std::size_t>(std::countr_zero(bits)) * count, count, gates);
    }
  }
  first_.run(kernels, pieces, memory.gates.data(), memory.lstm, memory.first.data());
}

void Encoder::run_next(const Kernels& kernels, const BiLstm& layer, std::span<const BatchPiece> pieces,
                       std::size_t words, EncoderMemory& memory, std::vector<std::int8_t>& to) {
  grow(memory.gates, words * layer.gate_count());
  grow(to, words * layer.output_size());
  layer.find_gates(kernels, memory.first.data(), layer.input_size(), words, memory.sums, memory.gates.data());
  layer.run(kernels, pieces, memory.gates.data(), memory.lstm, to.data());
}

}  // namespace throughline::language
