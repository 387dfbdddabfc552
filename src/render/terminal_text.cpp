#include "render/terminal_text.hpp"

namespace throughline::render {
namespace {

constexpr std::size_t kLineWidth = 100;

// C1 controls are U+0080 to U+009F: 0xC2 and a byte up to 0x9F.
bool is_c1(std::string_view words, std::size_t at) {
  return words[at] == '\xC2' && at + 1 < words.size() && static_cast<unsigned char>(words[at + 1]) < 0xA0;
}

}  // namespace

std::string terminal_safe(std::string_view words) {
  std::string safe;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto byte = static_cast<unsigned char>(words[i]);
    if (byte < 0x20 || byte == 0x7F) {
      safe += ' ';
    } else if (is_c1(words, i)) {
      safe += ' ';
      ++i;
    } else {
      safe += words[i];
    }
  }
  return safe;
}

std::string wrapped(std::string_view words, std::string_view first, std::string_view next) {
  std::string out(first);
  std::size_t width = first.size();
  bool line_is_empty = true;
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find(' '));
    words.remove_prefix(std::min(word.size() + 1, words.size()));
    if (!line_is_empty && width + 1 + word.size() > kLineWidth) {
      out.append("\n").append(next);
      width = next.size();
      line_is_empty = true;
    }
    if (!line_is_empty) out += ' ';
    out += word;
    width += word.size() + (line_is_empty ? 0 : 1);
    line_is_empty = false;
  }
  return out;
}

}  // namespace throughline::render
