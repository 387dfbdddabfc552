#include "language/network/encoder.hpp"

#include <algorithm>
#include <utility>

namespace throughline::language {

std::optional<Encoder> Encoder::read(const Tensors& tensors, WordTables words) {
  auto input = WordInput::read(tensors, std::move(words));
  auto second = BiLstm::read(tensors, "lstm2", kHiddenUnit);
  if (!input || !second) {
    return std::nullopt;
  }
  Encoder encoder;
  auto first = FirstLayer::read(tensors, "lstm1", "context", input->size());
  encoder.first_of_names_ = FirstLayer::read(tensors, "names.lstm1", "names.context", input->size());
  encoder.third_ = BiLstm::read(tensors, "lstm3", kHiddenUnit);
  if (!first || second->input_size() != first->output_size()) {
    return std::nullopt;
  }
  const FirstLayer& below_third = encoder.first_of_names_ ? *encoder.first_of_names_ : *first;
  if (encoder.third_ && encoder.third_->input_size() != below_third.output_size()) {
    return std::nullopt;
  }
  encoder.input_ = std::move(*input);
  encoder.first_ = std::move(*first);
  encoder.second_ = std::move(*second);
  return encoder;
}

void Encoder::encode(const Kernels& kernels, std::span<const Word> words, std::span<const ContextBits> context,
                     std::span<const BatchPiece> pieces, EncoderMemory& memory) const {
  first_.run(kernels, input_, words, context, pieces, memory.first, memory.gates, memory.lstm);
  run_next(kernels, second_, memory.first.states, pieces, words.size(), memory, memory.second);
  if (!third_) {
    return;
  }
  if (first_of_names_) {
    first_of_names_->run(kernels, input_, words, context, pieces, memory.first_of_names, memory.gates, memory.lstm);
  }
  const auto& below = first_of_names_ ? memory.first_of_names.states : memory.first.states;
  run_next(kernels, *third_, below, pieces, words.size(), memory, memory.third);
}

void Encoder::run_next(const Kernels& kernels, const BiLstm& layer, const std::vector<std::int8_t>& from,
                       std::span<const BatchPiece> pieces, std::size_t words, EncoderMemory& memory,
                       std::vector<std::int8_t>& to) {
  memory.gates.resize(std::max(memory.gates.size(), words * layer.gate_count()));
  to.resize(std::max(to.size(), words * layer.output_size()));
  layer.find_gates(kernels, from.data(), layer.input_size(), words, memory.sums, memory.gates.data());
  layer.run(kernels, pieces, memory.gates.data(), memory.lstm, to.data());
}

}  // namespace throughline::language
