// What each written form says to the gates of the first layer, kept so that frequent forms are computed once.
#pragma once
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "language/network/bilstm.hpp"
#include "language/network/word_input.hpp"

namespace throughline::language {

// The gates are kept as whole multiples of this, within 32 on both sides.
inline constexpr float kGateUnit = 1.0F / 1024.0F;

class FormGates {
 public:
  // Forms are forgotten, all at once, when there are more than this and the next batch begins: some 13 MB at a width
  // of 96. What is remembered never changes an answer.
  static constexpr std::size_t kMostForms = 8192;

  // The places of the words' forms; they hold until the next call.
  std::vector<std::uint32_t> find_places(const Kernels& kernels, const WordInput& input, const BiLstm& layer,
                                         std::span<const Word> words);

  [[nodiscard]] const std::int16_t* gates(std::uint32_t place) const { return gates_.data() + place * gate_count_; }

 private:
  struct Hash {
    std::size_t operator()(const WordRowsOf& form) const;
  };

  void compute(const Kernels& kernels, const WordInput& input, const BiLstm& layer, std::span<const WordRowsOf> forms);

  std::unordered_map<WordRowsOf, std::uint32_t, Hash> places_;
  std::vector<std::int16_t> gates_;
  std::size_t gate_count_ = 0;
};

}  // namespace throughline::language
