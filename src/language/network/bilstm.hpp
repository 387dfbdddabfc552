// A bidirectional LSTM (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber 2005) over several sentences at once.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "language/network/dense_layer.hpp"

namespace throughline::language {

// The words [first, first + count) of a batch, one sentence or a piece of one.
struct BatchPiece {
  std::size_t first = 0;
  std::size_t count = 0;
};

// Memory that is used again from batch to batch.
struct LstmMemory {
  std::vector<std::int8_t> states;
  std::vector<std::int32_t> sums;
  std::vector<float> cells;
};

class BiLstm {
 public:
  // From the tensors "NAME.f.wx", "NAME.f.wh", "NAME.f.b" and the same of "NAME.b.". `unit` is that of the vectors it
  // reads. Nothing when they do not fit each other.
  static std::optional<BiLstm> read(const Tensors& tensors, const std::string& name, float unit);

  [[nodiscard]] std::size_t width() const { return width_; }  // of one direction
  [[nodiscard]] std::size_t input_size() const { return forward_input_.columns(); }
  [[nodiscard]] std::size_t output_size() const { return 2 * width_; }
  // Numbers that the gates of both directions take for a word: those of the forward direction first.
  [[nodiscard]] std::size_t gate_count() const { return 8 * width_; }

  // gates[w * gate_count() ...] for `count` vectors.
  void find_gates(const Kernels& kernels, const std::int8_t* vectors, std::size_t stride, std::size_t count,
                  std::vector<std::int32_t>& sums, float* gates) const;

  // hidden[w * output_size() ...] for all words of the pieces: forward, then backward. REQUIRES: pieces from the
  // longest to the shortest.
  void run(const Kernels& kernels, std::span<const BatchPiece> pieces, const float* gates, LstmMemory& memory,
           std::int8_t* hidden) const;

 private:
  void run_direction(const Kernels& kernels, std::span<const BatchPiece> pieces, const float* gates, bool backward,
                     LstmMemory& memory, std::int8_t* hidden) const;

  std::size_t width_ = 0;
  DenseLayer forward_input_;
  DenseLayer backward_input_;
  DenseLayer forward_state_;
  DenseLayer backward_state_;
};

}  // namespace throughline::language
