// A text with front matter of any bytes.
#include <cstdint>

#include "read_anything.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  read_anything("note.md", {data, size});
  return 0;
}
