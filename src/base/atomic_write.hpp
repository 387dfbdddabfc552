// Replaces a file so that a reader, even after a power cut, sees the old bytes or the new ones, whole.
#pragma once

#include <string>
#include <string_view>

#include "throughline/file_system.hpp"

namespace throughline::base {

// Writes beside the file, syncs, renames over it and syncs the folder. A symbolic link is followed; the file's
// permissions stay. What is no regular file (a terminal, a FIFO) is written to as it is. False leaves the reason in
// errno and the old file as it was.
bool write_atomically(const std::string& path, std::string_view bytes);
// The same of all that a source gives; a source that fails is EIO.
bool write_atomically(const std::string& path, ByteSource& bytes);

// Whether that could be begun now, as far as can be told without writing. False leaves the reason in errno.
bool may_write(const std::string& path);

}  // namespace throughline::base
