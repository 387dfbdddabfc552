// Any bytes: replacing gives valid text, valid text stays, and cutting never leaves half a character.
#include "base/utf8.hpp"

#include <cstdint>

#include "base/text.hpp"
#include "require.hpp"

using namespace throughline::base;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const std::string valid = replace_invalid_utf8(text);
  require(is_valid_utf8(valid));
  require(is_valid_utf8(text) == (valid == text));
  require(count_characters(text) == count_characters(valid));
  for (std::size_t cut = 0; cut <= valid.size() && cut < 64; ++cut) {
    require(is_valid_utf8(truncate_utf8(valid, cut)));
    require(is_valid_utf8(last_bytes_utf8(valid, cut)));
    require(truncate_utf8(text, cut).size() <= cut);
  }
  require(fold_case(fold_case(text)) == fold_case(text));
  require(fold_space(fold_space(text)) == fold_space(text));
  return 0;
}
