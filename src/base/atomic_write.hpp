// Replaces a file so that a reader, even after a power cut, sees the old bytes or the new ones, whole.
#pragma once

#include <string>
#include <string_view>

namespace throughline::base {

// Writes beside the file, syncs, renames over it and syncs the folder. A symbolic link is followed; the file's
// permissions stay. What is no regular file (a terminal, a FIFO) is written to as it is. False leaves the reason in
// errno and the old file as it was.
bool write_atomically(const std::string& path, std::string_view bytes);

}  // namespace throughline::base
