// A byte source that can be looked at before it is read.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "throughline/file_system.hpp"

namespace throughline::reading {

class BufferedSource {
 public:
  explicit BufferedSource(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

  // What comes next: at least `bytes` of it unless the source ends before. Valid until the next call.
  std::string_view peek(std::size_t bytes);
  void skip(std::size_t bytes);
  // At most `bytes` of what comes next, taken.
  std::string take(std::size_t bytes);
  // Up to and with the next LF, or `longest` bytes; empty at the end.
  std::string take_line(std::size_t longest);
  bool at_end() { return peek(1).empty(); }

  // Set when the source failed; it then ends there.
  const std::string& fault() const { return fault_; }
  std::uint64_t taken() const { return taken_; }  // bytes so far

 private:
  bool fill(std::size_t bytes);

  std::unique_ptr<ByteSource> source_;
  std::string buffer_;
  std::size_t begin_ = 0;  // of what is not yet taken
  bool ended_ = false;
  std::string fault_;
  std::uint64_t taken_ = 0;
};

}  // namespace throughline::reading
