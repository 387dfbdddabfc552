#include "store/deflate.hpp"

#include <zlib.h>

namespace throughline::store {
namespace {

// More than this no timeline has; a damaged size must not make the program ask for all memory.
constexpr std::size_t kMostBytes = std::size_t{1} << 32U;

const Bytef* bytes_of(std::string_view text) { return reinterpret_cast<const Bytef*>(text.data()); }

}  // namespace

std::string deflated(std::string_view text) {
  uLongf size = compressBound(text.size());
  std::string bytes(size, '\0');
  const int code = compress2(reinterpret_cast<Bytef*>(bytes.data()), &size, bytes_of(text), text.size(), 6);
  bytes.resize(code == Z_OK ? size : 0);
  return bytes;
}

std::optional<std::string> inflated(std::string_view bytes, std::size_t size) {
  if (size > kMostBytes) return std::nullopt;
  std::string text(size, '\0');
  uLongf written = size;
  const int code = uncompress(reinterpret_cast<Bytef*>(text.data()), &written, bytes_of(bytes), bytes.size());
  if (code != Z_OK || written != size) return std::nullopt;
  return text;
}

}  // namespace throughline::store
