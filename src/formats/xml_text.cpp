#include "formats/xml_text.hpp"

#include "base/markup_text.hpp"
#include "base/utf8.hpp"

namespace throughline::formats {

std::string xml_text(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  base::is_valid_utf8(text) ? base::append_markup_text(out, text)
                            : base::append_markup_text(out, base::replace_invalid_utf8(text));
  return out;
}

}  // namespace throughline::formats
