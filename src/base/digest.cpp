#include "base/digest.hpp"

#include <fmt/format.h>
#include <xxhash.h>

namespace throughline::base {

namespace {

std::string hexadecimal(const XXH128_hash_t& hash) { return fmt::format("{:016x}{:016x}", hash.high64, hash.low64); }

std::string id_of(std::string_view prefix, std::string_view digest) {
  return fmt::format("{}-{}", prefix, digest.substr(0, 12));
}

}  // namespace

std::string digest(std::string_view bytes) { return hexadecimal(XXH3_128bits(bytes.data(), bytes.size())); }

struct Digester::State {
  std::unique_ptr<XXH3_state_t, XXH_errorcode (*)(XXH3_state_t*)> hash{XXH3_createState(), XXH3_freeState};
};

Digester::Digester() : state_(std::make_unique<State>()) { XXH3_128bits_reset(state_->hash.get()); }
Digester::~Digester() = default;

void Digester::add(std::string_view bytes) { XXH3_128bits_update(state_->hash.get(), bytes.data(), bytes.size()); }

std::string Digester::digest() const { return hexadecimal(XXH3_128bits_digest(state_->hash.get())); }

std::uint64_t digest64(std::string_view bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

std::string content_id(std::string_view prefix, std::span<const std::string_view> parts) {
  std::string joined;
  for (const std::string_view part : parts) {
    joined += fmt::format("{}:", part.size());
    joined += part;
  }
  return id_of(prefix, digest(joined));
}

void begin_part(Digester& digester, std::uint64_t size) { digester.add(fmt::format("{}:", size)); }

std::string content_id(std::string_view prefix, const Digester& digester) { return id_of(prefix, digester.digest()); }

std::string content_id(std::string_view prefix, std::initializer_list<std::string_view> parts) {
  return content_id(prefix, std::span<const std::string_view>(parts.begin(), parts.size()));
}

}  // namespace throughline::base
