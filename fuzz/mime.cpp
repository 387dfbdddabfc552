// A message of any bytes.
#include <cstdint>

#include "read_anything.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  read_anything("message.eml", {data, size});
  return 0;
}
