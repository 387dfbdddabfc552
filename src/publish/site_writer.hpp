// Writes files into a folder that nobody looks at yet, and remembers what it wrote.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/result.hpp"

namespace throughline::publish {

struct WrittenFile {
  std::string path;  // within the site
  std::uint64_t bytes = 0;
  std::string sha256;  // hexadecimal
};

class SiteWriter {
 public:
  explicit SiteWriter(std::string folder) : folder_(std::move(folder)) {}

  // `path` may lie one folder below. After a failure nothing more is written. REQUIRES: each path once.
  void write(const std::string& path, std::string_view bytes);
  // Everything is on the disk. Fails "unwritable-folder" when any write did.
  Done finish();

  const std::vector<WrittenFile>& files() const { return files_; }

 private:
  bool make_parent(const std::string& path);

  std::string folder_;
  std::vector<WrittenFile> files_;
  std::set<std::string> folders_;
  int error_ = 0;  // errno of the first failure
};

}  // namespace throughline::publish
