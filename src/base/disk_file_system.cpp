// The disk, by POSIX calls: std::filesystem and streams can neither sync a file nor tell why a call failed.
#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "base/atomic_write.hpp"
#include "base/file_descriptor.hpp"
#include "throughline/file_system.hpp"
#include "throughline/streaming.hpp"

namespace throughline {
namespace {

// Larger files are no articles and no claims of a story that one machine holds.
constexpr std::size_t kMostBytes = std::size_t{512} * 1024 * 1024;

FileKind kind_of(const struct stat& status) {
  if (S_ISREG(status.st_mode)) return FileKind::regular;
  if (S_ISDIR(status.st_mode)) return FileKind::directory;
  return FileKind::other;
}

Diagnostic failure(std::string code, std::string message, const std::string& path, std::string remedy) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.message = std::move(message);
  diagnostic.path = path;
  diagnostic.remedy = std::move(remedy);
  return diagnostic;
}

Diagnostic unreadable(const std::string& path) {
  const std::string why = std::generic_category().message(errno);
  return failure("unreadable-file", fmt::format("cannot read the file: {}", why), path,
                 "check that it exists and that you may read it");
}

Diagnostic unwritable(const std::string& path) {
  const std::string why = std::generic_category().message(errno);
  return failure("unwritable-file", fmt::format("cannot write the file: {}", why), path,
                 "check that its folder exists, that you may write there and that the disk has room");
}

Diagnostic too_large(const std::string& path) {
  return failure("file-too-large", fmt::format("file is larger than {} MiB", kMostBytes / (1024 * 1024)), path,
                 "split it into smaller files");
}

Diagnostic not_a_file(const std::string& path) {
  return failure("not-a-file", "not a regular file", path, "name a file or a folder; \"-\" reads standard input");
}

Result<std::string> read_all(int descriptor, const std::string& path, std::size_t expected) {
  std::string bytes;
  bytes.resize(expected + 1);  // one more, so that the end is seen without growing
  std::size_t filled = 0;
  for (;;) {
    const ssize_t got = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return unreadable(path);
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
    if (filled > kMostBytes) return too_large(path);
    if (filled == bytes.size()) bytes.resize(bytes.size() * 2);
  }
  bytes.resize(filled);
  return bytes;
}

// A regular file, opened. Opening a FIFO or a device may block or act, so that what it is comes first.
Result<base::FileDescriptor> open_regular(const std::string& path, struct stat& status) {
  if (::stat(path.c_str(), &status) != 0) return unreadable(path);
  if (!S_ISREG(status.st_mode)) return not_a_file(path);
  base::FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file || ::fstat(file.get(), &status) != 0) return unreadable(path);
  if (!S_ISREG(status.st_mode)) return not_a_file(path);
  return file;
}

class DiskSource final : public ByteSource {
 public:
  DiskSource(base::FileDescriptor file, std::string path) : file_(std::move(file)), path_(std::move(path)) {}

  Result<std::size_t> read(std::span<char> into) override {
    for (;;) {
      const ssize_t got = ::read(file_.get(), into.data(), into.size());
      if (got >= 0) return static_cast<std::size_t>(got);
      if (errno != EINTR) return unreadable(path_);
    }
  }

 private:
  base::FileDescriptor file_;
  std::string path_;
};

class DiskFileSystem final : public FileSystem {
 public:
  FileKind kind(const std::string& path) const override {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? kind_of(status) : FileKind::absent;
  }

  Result<std::vector<std::string>> list(const std::string& path) const override {
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), &::closedir);
    if (!folder) {
      const std::string why = std::generic_category().message(errno);
      return failure("unreadable-folder", fmt::format("cannot read the folder: {}", why), path,
                     "check that it exists and that you may read it");
    }
    std::vector<std::string> names;
    while (const dirent* entry = ::readdir(folder.get())) {
      const std::string_view name(entry->d_name);
      if (name != "." && name != "..") names.emplace_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
  }

  Result<std::string> read(const std::string& path) const override {
    struct stat status {};
    const auto file = open_regular(path, status);
    if (!file.ok()) return file.error();
    const auto size = static_cast<std::size_t>(std::max<off_t>(status.st_size, 0));
    if (size > kMostBytes) return too_large(path);
    return read_all(file.value().get(), path, size);
  }

  Result<std::unique_ptr<ByteSource>> open(const std::string& path) const override {
    struct stat status {};
    auto file = open_regular(path, status);
    if (!file.ok()) return file.error();
    return std::unique_ptr<ByteSource>(std::make_unique<DiskSource>(std::move(file).value(), path));
  }

  std::uint64_t size(const std::string& path) const override {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? static_cast<std::uint64_t>(std::max<off_t>(status.st_size, 0)) : 0;
  }

  Done write(const std::string& path, std::string_view bytes) override {
    return base::write_atomically(path, bytes) ? done() : unwritable(path);
  }

  std::string identity(const std::string& path) const override {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return {};
    return fmt::format("{}:{}", status.st_dev, status.st_ino);
  }
};

}  // namespace

Done write_file(const std::string& path, ByteSource& bytes) {
  return base::write_atomically(path, bytes) ? done() : unwritable(path);
}

Done check_writable(const std::string& path) { return base::may_write(path) ? done() : unwritable(path); }

Result<std::string> read_standard_input() { return read_all(STDIN_FILENO, "-", 0); }

std::unique_ptr<FileSystem> make_disk_file_system() { return std::make_unique<DiskFileSystem>(); }

}  // namespace throughline
