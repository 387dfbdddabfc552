#include "language/network/bilstm.hpp"

#include <algorithm>
#include <utility>

namespace throughline::language {

std::optional<BiLstm> BiLstm::read(const Tensors& tensors, const std::string& name, float unit) {
  auto forward_input = DenseLayer::read(tensors, name + ".f.wx", name + ".f.b", unit);
  auto backward_input = DenseLayer::read(tensors, name + ".b.wx", name + ".b.b", unit);
  auto forward_state = DenseLayer::read(tensors, name + ".f.wh", "", kHiddenUnit);
  auto backward_state = DenseLayer::read(tensors, name + ".b.wh", "", kHiddenUnit);
  if (!forward_input || !backward_input || !forward_state || !backward_state) {
    return std::nullopt;
  }
  BiLstm lstm;
  lstm.width_ = forward_state->columns();
  const std::size_t gates = 4 * lstm.width_;
  const bool fits = lstm.width_ % kRowsAtOnce == 0 && forward_state->rows() == gates &&
                    backward_state->rows() == gates && backward_state->columns() == lstm.width_ &&
                    forward_input->rows() == gates && backward_input->rows() == gates &&
                    forward_input->columns() == backward_input->columns();
  lstm.forward_input_ = std::move(*forward_input);
  lstm.backward_input_ = std::move(*backward_input);
  lstm.forward_state_ = std::move(*forward_state);
  lstm.backward_state_ = std::move(*backward_state);
  return fits ? std::optional(std::move(lstm)) : std::nullopt;
}

void BiLstm::find_gates(const Kernels& kernels, const std::int8_t* vectors, std::size_t stride, std::size_t count,
                        std::vector<std::int32_t>& sums, float* gates) const {
  const std::size_t half = gate_count() / 2;
  sums.resize(std::max(sums.size(), count * half));
  for (const bool backward : {false, true}) {
    const DenseLayer& layer = backward ? backward_input_ : forward_input_;
    kernels.multiply(layer.matrix(), vectors, stride, count, sums.data());
    for (std::size_t w = 0; w < count; ++w) {
      kernels.scale(sums.data() + w * half, layer.scales(), layer.biases(), half,
                    gates + w * gate_count() + (backward ? half : 0));
    }
  }
}

void BiLstm::run(const Kernels& kernels, std::span<const BatchPiece> pieces, const float* gates, LstmMemory& memory,
                 std::int8_t* hidden) const {
  run_direction(kernels, pieces, gates, false, memory, hidden);
  run_direction(kernels, pieces, gates, true, memory, hidden);
}

void BiLstm::run_direction(const Kernels& kernels, std::span<const BatchPiece> pieces, const float* gates,
                           bool backward, LstmMemory& memory, std::int8_t* hidden) const {
  const DenseLayer& state = backward ? backward_state_ : forward_state_;
  const std::size_t half = gate_count() / 2;
  memory.states.assign(pieces.size() * width_, 0);
  memory.cells.assign(pieces.size() * width_, 0.0F);
  memory.sums.resize(std::max(memory.sums.size(), pieces.size() * half));
  std::size_t active = pieces.size();
  for (std::size_t time = 0; active > 0; ++time) {
    while (active > 0 && pieces[active - 1].count <= time) {
      --active;
    }
    kernels.multiply(state.matrix(), memory.states.data(), width_, active, memory.sums.data());
    for (std::size_t p = 0; p < active; ++p) {
      const std::size_t word = pieces[p].first + (backward ? pieces[p].count - 1 - time : time);
      std::int8_t* const shown = hidden + word * output_size() + (backward ? width_ : 0);
      kernels.step({gates + word * gate_count() + (backward ? half : 0), memory.sums.data() + p * half, state.scales(),
                    memory.cells.data() + p * width_, shown, width_});
      std::copy_n(shown, width_, memory.states.data() + p * width_);
    }
  }
}

}  // namespace throughline::language
