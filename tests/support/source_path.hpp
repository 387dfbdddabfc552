// Where the files of the repository lie.
#pragma once

#include <string>
#include <string_view>

namespace throughline::test {

// "samples/suez-2021" → its absolute path.
inline std::string source_path(std::string_view relative) {
  return std::string(THROUGHLINE_SOURCE_DIR).append("/").append(relative);
}

}  // namespace throughline::test
