// A WARC file of any bytes.
#include <cstdint>

#include "read_anything.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  read_anything("crawl.warc", {data, size});
  return 0;
}
