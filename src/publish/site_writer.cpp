#include "publish/site_writer.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/file_descriptor.hpp"
#include "base/sha256.hpp"

namespace throughline::publish {
namespace {

constexpr mode_t kFolderMode = 0755;
constexpr mode_t kFileMode = 0644;

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t wrote = ::write(file, bytes.data(), bytes.size());
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(wrote));
  }
  return true;
}

}  // namespace

bool SiteWriter::make_parent(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos || !folders_.insert(path.substr(0, slash)).second) return true;
  return mkdir((folder_ + "/" + path.substr(0, slash)).c_str(), kFolderMode) == 0;
}

void SiteWriter::write(const std::string& path, std::string_view bytes) {
  if (error_ != 0) return;
  if (!make_parent(path)) {
    error_ = errno;
    return;
  }
  base::FileDescriptor file(::open((folder_ + "/" + path).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kFileMode));
  if (!file || !write_all(file.get(), bytes) || !file.close()) {
    error_ = errno;
    return;
  }
  files_.push_back({path, bytes.size(), base::sha256_hex(bytes)});
}

// One sync for all: a site may have thousands of files, and none is seen before the swap.
Done SiteWriter::finish() {
  if (error_ == 0) {
    const base::FileDescriptor folder(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder || syncfs(folder.get()) != 0) error_ = errno;
  }
  if (error_ == 0) return done();
  return Diagnostic{.code = "unwritable-folder",
                    .message = std::string("the folder cannot be written: ") + std::strerror(error_),
                    .path = folder_,
                    .remedy = "choose another folder, or see to its permissions and the free space"};
}

}  // namespace throughline::publish
