#include "language/network/word_input.hpp"

#include <bit>
#include <utility>

#include "language/network/elementwise.hpp"

namespace throughline::language {
namespace {

void add_row(const ByteTensor& tensor, std::uint32_t row, float* numbers) {
  const auto values = tensor.row(row);
  for (std::size_t i = 0; i < values.size(); ++i) {
    numbers[i] = numbers[i] + static_cast<float>(values[i]) * tensor.scales[row];
  }
}

}  // namespace

std::optional<WordInput> WordInput::read(const Tensors& tensors, WordTables words) {
  const ByteTensor* const vectors = tensors.bytes("vectors");
  const ByteTensor* const written = tensors.bytes("written");
  const ByteTensor* const features = tensors.bytes("features");
  const FloatTensor* const scale = tensors.floats("input.scale");
  if (vectors == nullptr || written == nullptr || features == nullptr || scale == nullptr ||
      vectors->rows != words.lower.largest_row() + 1 || written->rows <= words.written.largest_row() ||
      !std::has_single_bit(features->rows) ||
      scale->values.size() != vectors->columns + written->columns + features->columns) {
    return std::nullopt;
  }
  WordInput input;
  input.words_ = std::move(words);
  input.vectors_ = *vectors;
  input.written_ = *written;
  input.features_ = *features;
  input.scale_ = scale->values;
  return input;
}

WordRowsOf WordInput::find_rows(const Word& word) const {
  WordRowsOf found;
  found.rows[0] = words_.lower.find(word.lower);
  found.rows[1] = words_.find_written(word.form, word.lower);
  const auto keys = word_features(word);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto row = static_cast<std::uint32_t>(keys[i] & (features_.rows - 1));
    found.rows[WordRowsOf::kFirstFeature + i] = keys[i] == 0 ? WordRowsOf::kNoRow : row;
  }
  return found;
}

void WordInput::write_vector(const WordRowsOf& rows, std::int8_t* bytes) const {
  std::vector<float> numbers(size());
  float* const written = numbers.data() + vectors_.columns;
  float* const features = written + written_.columns;
  add_row(vectors_, rows.rows[0], numbers.data());
  add_row(written_, rows.rows[1], written);
  for (std::size_t i = WordRowsOf::kFirstFeature; i < rows.rows.size(); ++i) {
    if (rows.rows[i] != WordRowsOf::kNoRow) {
      add_row(features_, rows.rows[i], features);
    }
  }
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const float scaled = elementwise::clamp(numbers[i] * scale_[i], -127.0F, 127.0F);
    bytes[i] = static_cast<std::int8_t>(static_cast<std::int32_t>(elementwise::round_to_even(scaled)));
  }
}

}  // namespace throughline::language
