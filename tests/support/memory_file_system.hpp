// A disk in memory, with faults on demand.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "throughline/file_system.hpp"

namespace throughline::test {

class MemoryFileSystem final : public FileSystem {
 public:
  // Folders above come into being with the file.
  MemoryFileSystem& add(const std::string& path, std::string_view bytes);
  MemoryFileSystem& add_folder(const std::string& path);
  // A link to a folder or file that is there.
  MemoryFileSystem& add_link(const std::string& path, const std::string& target);
  // A FIFO, say.
  MemoryFileSystem& add_special(const std::string& path);
  // From now on reading, listing and writing it fail.
  MemoryFileSystem& forbid(const std::string& path);

  FileKind kind(const std::string& path) const override;
  Result<std::vector<std::string>> list(const std::string& path) const override;
  Result<std::string> read(const std::string& path) const override;
  Done write(const std::string& path, std::string_view bytes) override;
  std::string identity(const std::string& path) const override;

 private:
  struct Node {
    FileKind kind = FileKind::regular;
    std::string bytes;
  };
  std::string follow(const std::string& path) const;

  std::map<std::string, Node> nodes_;
  std::map<std::string, std::string> links_;
  std::set<std::string> forbidden_;
};

}  // namespace throughline::test
