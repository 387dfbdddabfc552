#include "base/atomic_write.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>

#include "base/file_descriptor.hpp"

namespace throughline::base {
namespace {

bool write_all(const FileDescriptor& file, ByteSource& bytes) {
  std::array<char, std::size_t{64} * 1024> piece;
  for (;;) {
    const auto got = bytes.read(piece);
    if (!got.ok()) errno = EIO;
    if (!got.ok()) return false;
    if (got.value() == 0) return true;
    if (!write_all(file, std::string_view(piece.data(), got.value()))) return false;
  }
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

// A new file beside `path`, under a name that nobody else has.
FileDescriptor create_beside(const std::string& path, std::string& temporary) {
  for (int attempt = 0; attempt < 100; ++attempt) {
    temporary = fmt::format("{}.{}-{}.tmp", path, ::getpid(), attempt);
    FileDescriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file || errno != EEXIST) return file;
  }
  return FileDescriptor(-1);
}

// Where a chain of links ends; `path` itself when nothing is there yet.
std::string follow_links(const std::string& path) {
  const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), &::free);
  return real ? std::string(real.get()) : path;
}

bool write_in_place(const std::string& path, ByteSource& bytes) {
  FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  return file && write_all(file, bytes) && file.close();
}

// Undoes a half-done write, keeping errno.
bool give_up(const std::string& temporary) {
  const int reason = errno;
  ::unlink(temporary.c_str());
  errno = reason;
  return false;
}

}  // namespace

bool write_all(const FileDescriptor& file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool may_write(const std::string& path) {
  const std::string target = follow_links(path);
  struct stat old {};
  const bool exists = ::stat(target.c_str(), &old) == 0;
  if (exists && S_ISDIR(old.st_mode)) errno = EISDIR;
  if (exists && S_ISDIR(old.st_mode)) return false;
  const bool in_place = exists && !S_ISREG(old.st_mode);
  return ::access(in_place ? target.c_str() : folder_of(target).c_str(), in_place ? W_OK : W_OK | X_OK) == 0;
}

bool write_atomically(const std::string& path, std::string_view bytes) {
  return write_atomically(path, *make_memory_source(bytes));
}

bool write_atomically(const std::string& path, ByteSource& bytes) {
  const std::string target = follow_links(path);
  struct stat old {};
  const bool exists = ::stat(target.c_str(), &old) == 0;
  if (exists && S_ISDIR(old.st_mode)) {
    errno = EISDIR;
    return false;
  }
  if (exists && !S_ISREG(old.st_mode)) return write_in_place(path, bytes);
  std::string temporary;
  FileDescriptor file = create_beside(target, temporary);
  if (!file) return false;
  if (exists && ::fchmod(file.get(), old.st_mode & 07777) != 0) return give_up(temporary);
  if (!write_all(file, bytes) || ::fsync(file.get()) != 0 || !file.close()) return give_up(temporary);
  if (std::rename(temporary.c_str(), target.c_str()) != 0) return give_up(temporary);
  const FileDescriptor folder(::open(folder_of(target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder) ::fsync(folder.get());  // some file systems cannot sync a folder; the rename itself has been done
  return true;
}

}  // namespace throughline::base
