#include "formats/xml_text.hpp"

#include "base/utf8.hpp"

namespace throughline::formats {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::string_view ascii_form(const char& c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\r':
      return "&#13;";
    case '\t':
    case '\n':
      return {&c, 1};
    default:
      return static_cast<unsigned char>(c) < 0x20 ? kReplacement : std::string_view(&c, 1);
  }
}

bool is_noncharacter(std::string_view rest) {
  return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
}

std::string escape(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\xEF' && is_noncharacter(text.substr(i))) {
      out += kReplacement;
      i += 2;
    } else {
      out += ascii_form(text[i]);
    }
  }
  return out;
}

}  // namespace

std::string xml_text(std::string_view text) {
  return base::is_valid_utf8(text) ? escape(text) : escape(base::replace_invalid_utf8(text));
}

}  // namespace throughline::formats
