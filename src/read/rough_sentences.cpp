#include "read/rough_sentences.hpp"

#include <algorithm>

#include "read/characters.hpp"
#include "read/lines.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kShortLine = 50;  // bytes; a longer one without a full stop may go on in the next

bool is_stop(char c) { return c == '.' || c == '!' || c == '?'; }

bool opens_sentence(char c) {
  return base::is_ascii_upper(c) || base::is_ascii_digit(c) ||
         std::string_view("\"'([").find(c) != std::string_view::npos || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

// Past closing brackets and quotation marks behind a full stop, straight or curly.
std::size_t skip_closers(std::string_view text, std::size_t pos) {
  while (pos < text.size()) {
    if (std::string_view("\"')]").find(text[pos]) != std::string_view::npos)
      ++pos;
    else if (text.substr(pos, 3) == "\u201D" || text.substr(pos, 3) == "\u2019")
      pos += 3;
    else
      break;
  }
  return pos;
}

// The places just after the sentences of one line; its end is not among them.
void find_stops(std::string_view text, Line line, std::vector<std::size_t>& ends) {
  for (std::size_t pos = line.begin; pos < line.end; ++pos) {
    if (!is_stop(text[pos])) continue;
    std::size_t end = skip_closers(text, pos + 1);
    if (end + 1 < line.end && text[end] == ' ' && opens_sentence(text[end + 1])) ends.push_back(end);
    pos = end - 1;
  }
}

bool ends_at_line(std::string_view text, Line line) {
  std::string_view words = base::trim(line.in(text));
  if (line.next >= text.size() || words.empty() || words.size() < kShortLine) return true;
  if (is_stop(words.back()) || words.back() == '"' || words.ends_with("\u201D")) return true;
  return base::trim(line_at(text, line.next).in(text)).size() < kShortLine;
}

std::vector<std::size_t> find_ends(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t pos = 0; pos < text.size();) {
    Line line = line_at(text, pos);
    find_stops(text, line, ends);
    if (ends_at_line(text, line)) ends.push_back(line.end);
    pos = line.next;
  }
  return ends;
}

}  // namespace

std::vector<RoughSentence> split_roughly(std::string_view paragraph) {
  std::vector<RoughSentence> sentences;
  std::size_t begin = std::min(paragraph.find_first_not_of(" \t\n"), paragraph.size());
  for (std::size_t end : find_ends(paragraph)) {
    if (end <= begin) continue;
    std::size_t next = std::min(paragraph.find_first_not_of(" \t\n", end), paragraph.size());
    bool starts_line = begin == 0 || paragraph[begin - 1] == '\n';
    bool ends_line = end == paragraph.size() || paragraph[end] == '\n';
    sentences.push_back({begin, end, next, starts_line && ends_line});
    begin = next;
  }
  return sentences;
}

}  // namespace throughline::reading
