// The lines and paragraphs of a text, one after the other, without copying.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/text.hpp"

namespace throughline::reading {

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;   // without its line feed
  std::size_t next = 0;  // where the next line begins; the text's size after the last

  std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

// REQUIRES: pos <= text.size().
inline Line line_at(std::string_view text, std::size_t pos) {
  std::size_t feed = text.find('\n', pos);
  if (feed == std::string_view::npos) return {pos, text.size(), text.size()};
  return {pos, feed, feed + 1};
}

inline bool is_blank(std::string_view line) { return base::trim(line).empty(); }

// The paragraph that begins at or after `pos`: lines up to the next blank one. It begins at the text's size when there
// is none. REQUIRES: pos is where a line begins.
inline Line paragraph_from(std::string_view text, std::size_t pos) {
  Line line = line_at(text, pos);
  while (line.next < text.size() && is_blank(line.in(text))) line = line_at(text, line.next);
  if (is_blank(line.in(text))) return {text.size(), text.size(), text.size()};
  Line paragraph = line;
  while (!is_blank(line.in(text))) {
    paragraph.end = line.end;
    paragraph.next = line.next;
    if (line.next >= text.size()) break;
    line = line_at(text, line.next);
  }
  return paragraph;
}

}  // namespace throughline::reading
