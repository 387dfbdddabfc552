#include "publish/swap_folder.hpp"

#include <fcntl.h>
#include <stdlib.h>  // mkdtemp
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <vector>

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

// Whether a folder's name, behind the site's own, is that of one which a program that has ended was making.
bool is_left_behind(std::string_view rest) {
  constexpr std::string_view kMark = ".new-";
  if (!rest.starts_with(kMark)) return false;
  rest.remove_prefix(kMark.size());
  pid_t maker = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), maker);
  const bool is_ours = error == std::errc() && end != rest.data() + rest.size() && *end == '-' && maker > 0;
  return is_ours && kill(maker, 0) != 0 && errno == ESRCH;
}

// A program that was killed while it wrote leaves its half-made folder beside the site.
void remove_left_behind(const std::string& folder) {
  namespace fs = std::filesystem;
  const fs::path site(folder);
  const std::string name = site.filename().string();
  std::error_code failed;
  std::vector<std::string> found;
  for (fs::directory_iterator beside(site.has_parent_path() ? site.parent_path() : ".", failed);
       !failed && beside != fs::directory_iterator(); beside.increment(failed)) {
    const std::string other = beside->path().filename().string();
    if (other.starts_with(name) && is_left_behind(std::string_view(other).substr(name.size()))) {
      found.push_back(beside->path().string());
    }
  }
  for (const std::string& left : found) remove_folder(left);
}

// With a folder in the way, both names are exchanged in one step, so there is no instant without a site.
int put_in_place(const std::string& made, const std::string& folder) {
  if (renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, folder.c_str(), RENAME_EXCHANGE) == 0) return 0;
  if (errno != ENOENT) return errno;
  return std::rename(made.c_str(), folder.c_str()) == 0 ? 0 : errno;
}

}  // namespace

Result<std::string> make_folder_beside(const std::string& folder) {
  remove_left_behind(without_trailing_slash(folder));
  std::string name = without_trailing_slash(folder) + ".new-" + std::to_string(getpid()) + "-XXXXXX";
  if (mkdtemp(name.data()) == nullptr) return unwritable(folder, errno);
  if (chmod(name.c_str(), kReadableByAll) != 0) return unwritable(folder, errno);
  return name;
}

Done check_place_beside(const std::string& folder) {
  const std::filesystem::path parent = std::filesystem::path(without_trailing_slash(folder)).parent_path();
  if (access(parent.empty() ? "." : parent.c_str(), W_OK | X_OK) == 0) return done();
  return unwritable(folder, errno);
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
