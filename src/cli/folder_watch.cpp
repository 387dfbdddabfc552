#include "cli/folder_watch.hpp"

#include <poll.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace throughline::cli {
namespace {

constexpr std::uint32_t kChanges = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ONLYDIR;
// Who saves many files at once is not answered for each of them.
constexpr int kQuietMilliseconds = 250;
constexpr int kMostRounds = 40;

sigset_t stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

Diagnostic unwatchable(const std::string& path, int error) {
  return {.code = "unwatchable",
          .message = std::string("the folder cannot be watched: ") + std::strerror(error),
          .path = path,
          .remedy = "check the path; for many folders raise fs.inotify.max_user_watches"};
}

std::string folder_of(const std::string& path) {
  std::error_code failed;
  if (std::filesystem::is_directory(path, failed)) return path;
  const std::string parent = std::filesystem::path(path).parent_path().string();
  return parent.empty() ? "." : parent;
}

}  // namespace

void hold_stop_signals() {
  const sigset_t signals = stop_signals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

Result<FolderWatch> FolderWatch::start(std::span<const std::string> paths) {
  const sigset_t signals = stop_signals();
  FolderWatch watch(base::FileDescriptor(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)),
                    base::FileDescriptor(signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC)),
                    {paths.begin(), paths.end()});
  if (!watch.changes_ || !watch.signals_ || !watch.add_folders()) return unwatchable(paths.front(), errno);
  return watch;
}

// A folder that is watched already is left as it is, so this finds those that came since.
bool FolderWatch::add_folders() {
  namespace fs = std::filesystem;
  const auto add = [this](const std::string& folder) {
    return inotify_add_watch(changes_.get(), folder.c_str(), kChanges) >= 0;
  };
  for (const std::string& path : paths_) {
    if (!add(folder_of(path))) return false;
    std::error_code failed;
    if (!fs::is_directory(path, failed)) continue;
    fs::recursive_directory_iterator below(path, fs::directory_options::skip_permission_denied, failed);
    for (; !failed && below != fs::recursive_directory_iterator(); below.increment(failed)) {
      std::error_code gone;
      if (below->is_directory(gone)) add(below->path().string());
    }
  }
  return true;
}

void FolderWatch::drain() {
  std::array<char, 4096> events{};
  while (::read(changes_.get(), events.data(), events.size()) > 0) {
  }
}

FolderWatch::Woken FolderWatch::wait() {
  std::array<pollfd, 2> wanted = {{{changes_.get(), POLLIN, 0}, {signals_.get(), POLLIN, 0}}};
  while (::poll(wanted.data(), wanted.size(), -1) < 0 && errno == EINTR) {
  }
  return (wanted[1].revents & POLLIN) != 0 ? Woken::stopped : settle();
}

FolderWatch::Woken FolderWatch::settle() {
  std::array<pollfd, 2> wanted = {{{changes_.get(), POLLIN, 0}, {signals_.get(), POLLIN, 0}}};
  for (int round = 0; round < kMostRounds; ++round) {
    drain();
    add_folders();
    const int ready = ::poll(wanted.data(), wanted.size(), kQuietMilliseconds);
    if ((wanted[1].revents & POLLIN) != 0) return Woken::stopped;
    if (ready == 0) break;
  }
  return Woken::changed;
}

}  // namespace throughline::cli
