// Any bytes: a timeline that is read can be written and read again, and is the same.
#include <cstdint>

#include "require.hpp"
#include "throughline/formats.hpp"

using namespace throughline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  is_timeline(bytes);
  const auto timeline = read_timeline(bytes, "fuzz");
  if (!timeline.ok()) {
    require(timeline.error().line > 0);
    return 0;
  }
  const auto again = read_timeline(write_timeline(timeline.value()), "fuzz");
  require(again.ok() && again.value() == timeline.value());
  return 0;
}
