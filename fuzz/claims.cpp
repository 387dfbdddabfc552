// Any bytes: a claims stream that is read can be written and read again, and is the same.
#include <cstdint>

#include "require.hpp"
#include "throughline/formats.hpp"

using namespace throughline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  is_claims_stream(bytes);
  const auto set = read_claims(bytes, "fuzz");
  if (!set.ok()) {
    require(set.error().line > 0);
    return 0;
  }
  const auto again = read_claims(write_claims(set.value()), "fuzz");
  require(again.ok() && again.value() == set.value());
  return 0;
}
