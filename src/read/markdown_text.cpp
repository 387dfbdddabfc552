#include "read/markdown_text.hpp"

#include <algorithm>

#include "read/characters.hpp"
#include "read/lines.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kMostMarkers = 16;  // nested quotes and lists in front of one line

bool is_rule(std::string_view line) {
  std::size_t marks = 0;
  for (char c : line) {
    if (c == ' ') continue;
    if (c != line.front()) return false;
    ++marks;
  }
  return marks >= 3 && std::string_view("-*_=").find(line.front()) != std::string_view::npos;
}

bool is_underline(std::string_view line) {
  return line.find_first_not_of(line.front()) == std::string_view::npos && (line.front() == '=' || line.front() == '-');
}

bool is_fence(std::string_view line) { return line.starts_with("```") || line.starts_with("~~~"); }

bool is_link_definition(std::string_view line) {
  std::size_t close = line.substr(0, 200).find("]:");
  return line.starts_with('[') && close != std::string_view::npos;
}

// The bytes of a mark that opens a block: "> ", "- ", "12. ", "## ".
std::size_t marker_length(std::string_view line) {
  if (line.starts_with('>')) return 1;
  if (line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ")) return 2;
  std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
  if (hashes > 0 && hashes <= 6 && hashes < line.size() && line[hashes] == ' ') return hashes + 1;
  std::size_t digits = 0;
  while (digits < line.size() && digits < 3 && base::is_ascii_digit(line[digits])) ++digits;
  bool numbered = digits > 0 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')');
  return numbered && line[digits + 1] == ' ' ? digits + 2 : 0;
}

// Gathers lines into paragraphs.
class BlockReader {
 public:
  std::string read(std::string_view markdown) {
    for (std::size_t pos = 0; pos < markdown.size();) {
      Line line = line_at(markdown, pos);
      take(base::trim(line.in(markdown)));
      pos = line.next;
    }
    end_paragraph();
    return std::move(text_);
  }

 private:
  void take(std::string_view line) {
    if (line.empty() || is_fence(line) || is_rule(line) || is_link_definition(line)) return end_paragraph();
    if (is_underline(line)) return end_paragraph();
    bool heading = line.starts_with('#');
    bool marked = false;
    for (std::size_t count = 0; count < kMostMarkers; ++count) {
      std::size_t length = marker_length(line);
      if (length == 0) break;
      marked = marked || line.front() != '>';
      line = base::trim(line.substr(length));
    }
    if (marked) end_paragraph();
    if (heading) line = base::trim(line.substr(0, line.find_last_not_of('#') + 1));
    append(line);
    if (heading) end_paragraph();
  }

  void append(std::string_view line) {
    if (!paragraph_.empty()) paragraph_.push_back(' ');
    paragraph_.append(line);
  }

  void end_paragraph() {
    std::string words = base::fold_space(inline_to_text(paragraph_));
    paragraph_.clear();
    if (words.empty()) return;
    if (!text_.empty()) text_.append("\n\n");
    text_.append(words);
  }

  std::string paragraph_;
  std::string text_;
};

}  // namespace

std::string markdown_to_text(std::string_view markdown) { return BlockReader().read(markdown); }

}  // namespace throughline::reading
