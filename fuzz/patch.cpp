// Two JSON documents with a NUL between them: the patch from one to the other leads there.
#include <cstdint>

#include "require.hpp"
#include "throughline/formats.hpp"

using namespace throughline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t border = bytes.find('\0');
  if (border == std::string_view::npos) return 0;
  const std::string_view from = bytes.substr(0, border);
  const std::string_view to = bytes.substr(border + 1);
  const auto patch = make_patch(from, to);
  if (!patch.ok()) return 0;
  const auto patched = apply_patch(from, patch.value());
  const auto plain = apply_patch(to, {});
  require(patched.ok() && plain.ok() && patched.value() == plain.value());
  return 0;
}
