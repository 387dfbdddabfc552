// Replaces a folder at one instant: a reader sees the old one or the new one, whole.
#pragma once

#include <string>

#include "throughline/result.hpp"

namespace throughline::publish {

// A new empty folder beside `folder`, on the same file system; those that killed programs left there are removed. Fails
// "unwritable-folder".
Result<std::string> make_folder_beside(const std::string& folder);

// Whether that could be done now, as far as can be told without writing. Fails "unwritable-folder".
Done check_place_beside(const std::string& folder);

// Puts `made` in the place of `folder` (renameat2 with RENAME_EXCHANGE where there is one already) and removes the old.
// Fails "unwritable-folder"; `made` is then removed and `folder` as it was.
Done swap_in(const std::string& made, const std::string& folder);

void remove_folder(const std::string& folder);

}  // namespace throughline::publish
