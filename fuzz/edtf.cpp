// Any text: what is read as EDTF is a range that is not empty and that other spans can be compared with.
#include "throughline/edtf.hpp"

#include <cstdint>

#include "require.hpp"

using namespace throughline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::optional<DateSpan> span = parse_edtf(text);
  if (!span) return 0;
  require(span->edtf == text);
  require(!span->first || has_iso_form(*span->first));
  require(!span->last || has_iso_form(*span->last));
  require(!span->first || !span->last || *span->first <= *span->last);
  require(compare(*span, *span) == 0);
  require(intersects(*span, *span));
  return 0;
}
