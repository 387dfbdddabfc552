#include "base/markup_text.hpp"

namespace throughline::base {
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
    case '\'':
      return "&#39;";
    case '\r':
      return "&#13;";
    case '\t':
    case '\n':
      return {&c, 1};
    default:
      return static_cast<unsigned char>(c) < ' ' ? kReplacement : std::string_view(&c, 1);
  }
}

// U+FFFE, U+FFFF.
bool is_noncharacter(std::string_view rest) {
  return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
}

}  // namespace

void append_markup_text(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\xEF' && is_noncharacter(text.substr(i))) {
      out += kReplacement;
      i += 2;
    } else {
      out += ascii_form(text[i]);
    }
  }
}

}  // namespace throughline::base
