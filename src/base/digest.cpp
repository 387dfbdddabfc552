#include "base/digest.hpp"

#include <fmt/format.h>
#include <xxhash.h>

namespace throughline::base {

std::string digest(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

std::uint64_t digest64(std::string_view bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

std::string content_id(std::string_view prefix, std::span<const std::string_view> parts) {
  std::string joined;
  for (const std::string_view part : parts) {
    joined += fmt::format("{}:", part.size());
    joined += part;
  }
  return fmt::format("{}-{}", prefix, std::string_view(digest(joined)).substr(0, 12));
}

std::string content_id(std::string_view prefix, std::initializer_list<std::string_view> parts) {
  return content_id(prefix, std::span<const std::string_view>(parts.begin(), parts.size()));
}

}  // namespace throughline::base
