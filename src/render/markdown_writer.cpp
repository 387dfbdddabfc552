#include "render/markdown_writer.hpp"

namespace throughline::render {

std::string escape_markdown(std::string_view words) {
  constexpr std::string_view kSpecial = "\\`*_{}[]<>#|~&";
  std::string escaped;
  for (const char c : words) {
    if (c == '\n' || c == '\r') {
      escaped += ' ';
      continue;
    }
    if (kSpecial.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

}  // namespace throughline::render
