// The layer that reads the words themselves: what a form says to its gates is remembered, the context is added.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "language/network/bilstm.hpp"
#include "language/network/form_gates.hpp"
#include "language/network/word_input.hpp"
#include "language/word_context.hpp"

namespace throughline::language {

class FirstLayer {
 public:
  struct Memory {
    FormGates forms;
    std::vector<std::int8_t> states;  // a row for each word
  };

  // From the tensors of the LSTM and, unless it is missing, of the context. Nothing where they do not fit each other
  // or the input.
  static std::optional<FirstLayer> read(const Tensors& tensors, const std::string& lstm, const std::string& context,
                                        std::size_t input_size);

  // Fills `memory.states`; `gates` is room to work in. REQUIRES: the pieces cover the words.
  void run(const Kernels& kernels, const WordInput& input, std::span<const Word> words,
           std::span<const ContextBits> context, std::span<const BatchPiece> pieces, Memory& memory,
           std::vector<float>& gates, LstmMemory& lstm) const;

  [[nodiscard]] std::size_t output_size() const { return lstm_.output_size(); }

 private:
  BiLstm lstm_;
  std::vector<float> context_;  // for each bit the gates; empty when the layer knows no context
};

}  // namespace throughline::language
