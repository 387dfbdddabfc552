#include "read/line_cursor.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kBefore = 60;  // bytes of the excerpt in front of the fault
constexpr std::size_t kWindow = 180;

std::size_t border_before(std::string_view text, std::size_t pos) {
  while (!base::is_character_border(text, pos)) --pos;
  return pos;
}

}  // namespace

void LineCursor::move_to(std::size_t offset) {
  offset = border_before(text_, std::min(offset, text_.size()));
  if (offset < offset_) *this = LineCursor(text_);
  for (; offset_ < offset; ++offset_) {
    if (text_[offset_] == '\n') {
      ++line_;
      line_begin_ = offset_ + 1;
      column_ = 1;
    } else if (!base::is_continuation(text_[offset_])) {
      ++column_;
    }
  }
}

std::uint32_t LineCursor::line_of(std::size_t offset) {
  move_to(offset);
  return line_;
}

Diagnostic LineCursor::locate_at(Diagnostic diagnostic, std::size_t offset) {
  move_to(offset);
  std::size_t begin = line_begin_;
  if (offset_ - begin > kBefore) begin = border_before(text_, offset_ - kBefore);
  std::size_t end = border_before(text_, std::min(begin + kWindow, text_.size()));
  diagnostic = locate(std::move(diagnostic), text_.substr(begin, end - begin), offset_ - begin);
  diagnostic.line = line_;
  diagnostic.column = column_;
  return diagnostic;
}

}  // namespace throughline::reading
