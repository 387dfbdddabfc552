// Articles as JSON of any bytes.
#include <cstdint>

#include "read_anything.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  read_anything("wire.json", {data, size});
  return 0;
}
