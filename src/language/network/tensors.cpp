#include "language/network/tensors.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

#include "language/byte_reader.hpp"

namespace throughline::language {
namespace {

constexpr std::uint8_t kFloats = 0;
constexpr std::uint8_t kBytes = 1;
constexpr std::uint32_t kMostRows = 1U << 22U;
constexpr std::uint32_t kMostColumns = 1U << 12U;
constexpr float kLargest = 1e6F;

// Little-endian floats; empty when one is not finite or too large.
std::vector<float> read_floats(ByteReader& reader, std::size_t count) {
  const auto bytes = reader.bytes(count * sizeof(float));
  std::vector<float> numbers;
  numbers.reserve(bytes.size() / sizeof(float));
  for (std::size_t at = 0; at + sizeof(float) <= bytes.size(); at += sizeof(float)) {
    const std::uint32_t word = bytes[at] | static_cast<std::uint32_t>(bytes[at + 1]) << 8U |
                               static_cast<std::uint32_t>(bytes[at + 2]) << 16U |
                               static_cast<std::uint32_t>(bytes[at + 3]) << 24U;
    numbers.push_back(std::bit_cast<float>(word));
  }
  const bool sound = std::all_of(numbers.begin(), numbers.end(), [](float x) { return std::abs(x) <= kLargest; });
  return sound ? numbers : std::vector<float>();
}

std::optional<FloatTensor> read_float_tensor(ByteReader& reader, std::size_t rows, std::size_t columns) {
  FloatTensor tensor{rows, columns, read_floats(reader, rows * columns)};
  return tensor.values.size() == rows * columns ? std::optional(std::move(tensor)) : std::nullopt;
}

std::optional<ByteTensor> read_byte_tensor(ByteReader& reader, std::size_t rows, std::size_t columns) {
  ByteTensor tensor;
  tensor.rows = rows;
  tensor.columns = columns;
  tensor.scales = read_floats(reader, rows);
  const auto bytes = reader.bytes(rows * columns);
  // The same storage as other signed numbers: aliasing between the two character types is allowed.
  tensor.values = {reinterpret_cast<const std::int8_t*>(bytes.data()), bytes.size()};
  const bool whole = tensor.scales.size() == rows && bytes.size() == rows * columns;
  const bool sound = std::none_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0x80U; });
  return whole && sound ? std::optional(std::move(tensor)) : std::nullopt;
}

template <typename Tensor>
bool add(std::map<std::string, Tensor, std::less<>>& tensors, std::string name, std::optional<Tensor> tensor) {
  return tensor && tensors.emplace(std::move(name), std::move(*tensor)).second;
}

template <typename Tensor>
const Tensor* find(const std::map<std::string, Tensor, std::less<>>& tensors, std::string_view name) {
  const auto found = tensors.find(name);
  return found == tensors.end() ? nullptr : &found->second;
}

}  // namespace

std::optional<Tensors> Tensors::read(std::span<const std::uint8_t> section) {
  ByteReader reader(section);
  Tensors tensors;
  while (reader.ok() && !reader.at_end()) {
    std::string name = reader.text();
    const std::uint8_t kind = reader.byte();
    const std::uint32_t rows = reader.number();
    const std::uint32_t columns = reader.number();
    if (!reader.ok() || rows == 0 || columns == 0 || rows > kMostRows || columns > kMostColumns) {
      return std::nullopt;
    }
    const bool taken = kind == kBytes ? add(tensors.bytes_, std::move(name), read_byte_tensor(reader, rows, columns))
                       : kind == kFloats
                           ? add(tensors.floats_, std::move(name), read_float_tensor(reader, rows, columns))
                           : false;
    if (!taken) {
      return std::nullopt;
    }
  }
  return reader.ok() ? std::optional(std::move(tensors)) : std::nullopt;
}

const ByteTensor* Tensors::bytes(std::string_view name) const { return find(bytes_, name); }

const FloatTensor* Tensors::floats(std::string_view name) const { return find(floats_, name); }

}  // namespace throughline::language
