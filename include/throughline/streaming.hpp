// For what does not fit in memory: bytes put aside, and files written piece by piece.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "throughline/file_system.hpp"
#include "throughline/result.hpp"

namespace throughline {

// Bytes put aside until they are wanted again; they are gone with the object.
class Scratch {
 public:
  virtual ~Scratch() = default;

  // Adds bytes and says where they begin. Fails "full-scratch".
  virtual Result<std::uint64_t> put(std::string_view bytes) = 0;
  // `size` bytes from `begin` on. REQUIRES: they were put. Fails "lost-scratch".
  virtual Result<std::string> get(std::uint64_t begin, std::size_t size) const = 0;
};

std::unique_ptr<Scratch> make_memory_scratch();
// In a file of that folder which has no name; in memory where none can be made.
std::unique_ptr<Scratch> make_disk_scratch(const std::string& folder);

// Writes all that `bytes` gives to a file of the disk, as FileSystem::write does, and fails as it does, also when the
// source fails.
Done write_file(const std::string& path, ByteSource& bytes);

// Whether write_file could begin now, so that nobody waits for a result that has no place to go. Fails
// "unwritable-file".
Done check_writable(const std::string& path);

// All of standard input. Fails "unreadable-file", at path "-", when it is closed or a folder, and "file-too-large" as
// FileSystem::read does.
Result<std::string> read_standard_input();

}  // namespace throughline
