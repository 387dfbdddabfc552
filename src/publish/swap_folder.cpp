#include "publish/swap_folder.hpp"

#include <fcntl.h>
#include <stdlib.h>  // mkdtemp
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace throughline::publish {
namespace {

constexpr mode_t kReadableByAll = 0755;

Diagnostic unwritable(const std::string& folder, int error) {
  return {.severity = Severity::error,
          .code = "unwritable-folder",
          .message = std::string("the folder cannot be written: ") + std::strerror(error),
          .path = folder,
          .remedy = "choose another folder, or see to its permissions and the free space"};
}

std::string without_trailing_slash(std::string folder) {
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  return folder;
}

// With a folder in the way, both names are exchanged in one step, so there is no instant without a site.
int put_in_place(const std::string& made, const std::string& folder) {
  if (renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, folder.c_str(), RENAME_EXCHANGE) == 0) return 0;
  if (errno != ENOENT) return errno;
  return std::rename(made.c_str(), folder.c_str()) == 0 ? 0 : errno;
}

}  // namespace

Result<std::string> make_folder_beside(const std::string& folder) {
  std::string name = without_trailing_slash(folder) + ".new-XXXXXX";
  if (mkdtemp(name.data()) == nullptr) return unwritable(folder, errno);
  if (chmod(name.c_str(), kReadableByAll) != 0) return unwritable(folder, errno);
  return name;
}

Done swap_in(const std::string& made, const std::string& folder) {
  const int error = put_in_place(made, without_trailing_slash(folder));
  // After an exchange the old site bears the new one's name; after a plain rename there is nothing left there.
  remove_folder(made);
  if (error != 0) return unwritable(folder, error);
  return done();
}

void remove_folder(const std::string& folder) {
  std::error_code ignored;
  std::filesystem::remove_all(folder, ignored);
}

}  // namespace throughline::publish
