// Files without a name: nothing is left behind, however the program ends.
#include <fcntl.h>
#include <fmt/format.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "base/file_descriptor.hpp"
#include "throughline/streaming.hpp"

namespace throughline {
namespace {

Diagnostic failure(std::string code, std::string_view what, std::string remedy) {
  const std::string why = std::generic_category().message(errno);
  return {.severity = Severity::error,
          .code = std::move(code),
          .message = fmt::format("{}: {}", what, why),
          .remedy = std::move(remedy)};
}

class MemoryScratch final : public Scratch {
 public:
  Result<std::uint64_t> put(std::string_view bytes) override {
    const std::uint64_t begin = bytes_.size();
    bytes_ += bytes;
    return begin;
  }
  Result<std::string> get(std::uint64_t begin, std::size_t size) const override { return bytes_.substr(begin, size); }

 private:
  std::string bytes_;
};

class DiskScratch final : public Scratch {
 public:
  explicit DiskScratch(base::FileDescriptor file) : file_(std::move(file)) {}

  Result<std::uint64_t> put(std::string_view bytes) override {
    if (!base::write_all(file_, bytes))
      return failure("full-scratch", "cannot put claims aside in a temporary file",
                     "see whether the folder for temporary files is full, or name another one in TMPDIR");
    const std::uint64_t begin = end_;
    end_ += bytes.size();
    return begin;
  }

  Result<std::string> get(std::uint64_t begin, std::size_t size) const override {
    std::string bytes(size, '\0');
    for (std::size_t filled = 0; filled < size;) {
      const auto at = static_cast<off_t>(begin + filled);
      const ssize_t got = ::pread(file_.get(), bytes.data() + filled, size - filled, at);
      if (got < 0 && errno == EINTR) continue;
      if (got == 0) errno = EIO;
      if (got <= 0) return failure("lost-scratch", "cannot read the temporary file again", "check the disk");
      filled += static_cast<std::size_t>(got);
    }
    return bytes;
  }

 private:
  base::FileDescriptor file_;
  std::uint64_t end_ = 0;
};

}  // namespace

std::unique_ptr<Scratch> make_memory_scratch() { return std::make_unique<MemoryScratch>(); }

std::unique_ptr<Scratch> make_disk_scratch(const std::string& folder) {
  std::string name = folder + "/throughline-XXXXXX";
  base::FileDescriptor file(::mkostemp(name.data(), O_CLOEXEC));
  if (!file) return make_memory_scratch();
  ::unlink(name.c_str());
  return std::make_unique<DiskScratch>(std::move(file));
}

}  // namespace throughline
