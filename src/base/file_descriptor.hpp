// An open file of POSIX, closed when it goes out of scope.
#pragma once

#include <unistd.h>

#include <string_view>
#include <utility>

namespace throughline::base {

class FileDescriptor {
 public:
  explicit FileDescriptor(int descriptor) : descriptor_(descriptor) {}
  FileDescriptor(FileDescriptor&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  ~FileDescriptor() { close(); }

  explicit operator bool() const { return descriptor_ >= 0; }
  int get() const { return descriptor_; }

  // Whether closing reported no fault: some file systems say only now that a write failed.
  bool close() {
    const int descriptor = std::exchange(descriptor_, -1);
    return descriptor < 0 || ::close(descriptor) == 0;
  }

 private:
  int descriptor_ = -1;
};

// Writes all bytes where the file stands. False leaves the reason in errno.
bool write_all(const FileDescriptor& file, std::string_view bytes);

}  // namespace throughline::base
