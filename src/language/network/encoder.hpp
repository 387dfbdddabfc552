// From words to what each one means in its sentence: the layers that the outputs of the network read.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "language/network/first_layer.hpp"

namespace throughline::language {

// What is kept from batch to batch, so that memory is used again and frequent forms are computed once.
struct EncoderMemory {
  FirstLayer::Memory first;
  FirstLayer::Memory first_of_names;
  LstmMemory lstm;
  std::vector<std::int32_t> sums;
  std::vector<float> gates;
  std::vector<std::int8_t> second;  // hidden states, a row for each word
  std::vector<std::int8_t> third;
};

class Encoder {
 public:
  // From the tensors of the input, "context" and "lstm1", "names.context" and "names.lstm1" (a first layer that names
  // have for themselves), "lstm2" and "lstm3". Missing may be both contexts, the first layer of names, and lstm3.
  static std::optional<Encoder> read(const Tensors& tensors, WordTables words);

  // Fills the hidden states of `memory`. REQUIRES: the pieces cover the words, from the longest to the shortest.
  void encode(const Kernels& kernels, std::span<const Word> words, std::span<const ContextBits> context,
              std::span<const BatchPiece> pieces, EncoderMemory& memory) const;

  // The states that tags and heads are read from, and those that names are read from; numbers a word.
  [[nodiscard]] std::size_t syntax_size() const { return second_.output_size(); }
  [[nodiscard]] std::size_t name_size() const { return third_ ? third_->output_size() : second_.output_size(); }
  [[nodiscard]] const std::int8_t* syntax(const EncoderMemory& memory) const { return memory.second.data(); }
  [[nodiscard]] const std::int8_t* names(const EncoderMemory& memory) const {
    return third_ ? memory.third.data() : memory.second.data();
  }

 private:
  static void run_next(const Kernels& kernels, const BiLstm& layer, const std::vector<std::int8_t>& from,
                       std::span<const BatchPiece> pieces, std::size_t words, EncoderMemory& memory,
                       std::vector<std::int8_t>& to);

  WordInput input_;
  FirstLayer first_;
  std::optional<FirstLayer> first_of_names_;
  BiLstm second_;
  std::optional<BiLstm> third_;
};

}  // namespace throughline::language
