// The seam where the disk comes in. Tests use an in-memory double (tests/support/memory_file_system.hpp).
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/result.hpp"

namespace throughline {

enum class FileKind : std::uint8_t { absent, regular, directory, other };  // other: FIFO, device, socket

// Bytes that are read once, from the front.
class ByteSource {
 public:
  virtual ~ByteSource() = default;

  // At most `into.size()` bytes; 0 only at the end. Fails "unreadable-file"; after that it is at its end.
  virtual Result<std::size_t> read(std::span<char> into) = 0;
};

// `bytes` must outlive it.
std::unique_ptr<ByteSource> make_memory_source(std::string_view bytes);

class FileSystem {
 public:
  virtual ~FileSystem() = default;

  // Follows symbolic links. Never fails: what cannot be looked at is `absent`.
  virtual FileKind kind(const std::string& path) const = 0;

  // The names in a folder, in byte order, without "." and "..". Fails: "unreadable-folder".
  virtual Result<std::vector<std::string>> list(const std::string& path) const = 0;

  // The whole file. Only regular files are read. Fails: "unreadable-file", "not-a-file", "file-too-large".
  virtual Result<std::string> read(const std::string& path) const = 0;

  // The same file piece by piece, of any size. Fails as `read` does, but never "file-too-large".
  virtual Result<std::unique_ptr<ByteSource>> open(const std::string& path) const;

  // Bytes of a regular file; 0 when unknown. Only estimates are made of it.
  virtual std::uint64_t size(const std::string& path) const;

  // Writes beside the file and renames, so that a reader sees the old or the new bytes whole. Fails: "unwritable-file".
  virtual Done write(const std::string& path, std::string_view bytes) = 0;

  // An identity that is the same for two paths to one file or folder (device and inode); empty when unknown. It lets a
  // walk notice symbolic-link loops.
  virtual std::string identity(const std::string& path) const = 0;
};

std::unique_ptr<FileSystem> make_disk_file_system();

}  // namespace throughline
