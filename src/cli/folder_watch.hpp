// Waits until folders change, or until the program is asked to stop (inotify(7), signalfd(2)).
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/file_descriptor.hpp"
#include "throughline/result.hpp"

namespace throughline::cli {

// SIGINT and SIGTERM no longer end this thread and those that it starts; a FolderWatch sees them instead. To be called
// before any other thread is there.
void hold_stop_signals();

class FolderWatch {
 public:
  // Folders are watched with all that lies below them, files through the folder that they lie in. Fails "unwatchable".
  static Result<FolderWatch> start(std::span<const std::string> paths);

  enum class Woken : std::uint8_t { changed, stopped };
  // Returns when something has changed and nothing more does for a moment.
  Woken wait();

 private:
  FolderWatch(base::FileDescriptor changes, base::FileDescriptor signals, std::vector<std::string> paths)
      : changes_(std::move(changes)), signals_(std::move(signals)), paths_(std::move(paths)) {}
  bool add_folders();
  Woken settle();
  void drain();

  base::FileDescriptor changes_;
  base::FileDescriptor signals_;
  std::vector<std::string> paths_;
};

}  // namespace throughline::cli
