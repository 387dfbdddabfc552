#include <algorithm>

#include "throughline/file_system.hpp"

namespace throughline {
namespace {

class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : bytes_(bytes) {}

  Result<std::size_t> read(std::span<char> into) override {
    const std::size_t count = std::min(into.size(), bytes_.size());
    std::copy_n(bytes_.begin(), count, into.begin());
    bytes_.remove_prefix(count);
    return count;
  }

 private:
  std::string_view bytes_;
};

// Owns what it gives.
class WholeFile final : public ByteSource {
 public:
  explicit WholeFile(std::string bytes) : bytes_(std::move(bytes)), source_(bytes_) {}
  Result<std::size_t> read(std::span<char> into) override { return source_.read(into); }

 private:
  std::string bytes_;
  MemorySource source_;
};

}  // namespace

std::unique_ptr<ByteSource> make_memory_source(std::string_view bytes) { return std::make_unique<MemorySource>(bytes); }

Result<std::unique_ptr<ByteSource>> FileSystem::open(const std::string& path) const {
  auto bytes = read(path);
  if (!bytes.ok()) return bytes.error();
  return std::unique_ptr<ByteSource>(std::make_unique<WholeFile>(std::move(bytes).value()));
}

std::uint64_t FileSystem::size(const std::string& /*path*/) const { return 0; }

}  // namespace throughline
