// The numbers that the network has learned, as named tables in the section "net" of a model file.
//
// The section is a sequence of tensors to its end: name (length and bytes), kind (0: 32-bit floats, 1: bytes with a
// scale for each row), rows, columns, then the numbers row by row; of kind 1 all scales come first. Lengths and sizes
// are LEB128, floats IEEE 754, little-endian.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::language {

// Bytes with a scale for each row: number = byte * scale[row]. The bytes are in [-127, 127].
struct ByteTensor {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<float> scales;
  std::span<const std::int8_t> values;  // within the file's bytes

  [[nodiscard]] std::span<const std::int8_t> row(std::size_t at) const { return values.subspan(at * columns, columns); }
};

struct FloatTensor {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<float> values;
};

class Tensors {
 public:
  // Nothing when the bytes are cut short, a byte is -128, a number is not finite or beyond a million, or a name comes
  // twice. `section` must outlive the result.
  static std::optional<Tensors> read(std::span<const std::uint8_t> section);

  // Nothing (a null pointer) when there is no tensor of that name and kind.
  [[nodiscard]] const ByteTensor* bytes(std::string_view name) const;
  [[nodiscard]] const FloatTensor* floats(std::string_view name) const;

 private:
  std::map<std::string, ByteTensor, std::less<>> bytes_;
  std::map<std::string, FloatTensor, std::less<>> floats_;
};

}  // namespace throughline::language
