#include "segment/chunks.hpp"

#include <algorithm>
#include <array>

#include "base/characters.hpp"

namespace throughline::segment {
namespace {

constexpr std::array<std::string_view, 12> kOpening = {"\"", "'",      "(",      "[",      "{",     "``",
                                                       "`",  "\u201C", "\u2018", "\u00AB", "-LRB-", "-LSB-"};
constexpr std::array<std::string_view, 12> kClosing = {"\"", "'",      ")",      "]",      "}",     "*",
                                                       "_",  "\u201D", "\u2019", "\u00BB", "-RRB-", "-RSB-"};

Gap read_gap(std::string_view text, std::size_t& at) {
  int lines = 0;
  while (at < text.size()) {
    const std::size_t length = space_length(text, at);
    if (length == 0) {
      break;
    }
    lines += text[at] == '\n' || (text[at] == '\r' && text.substr(at, 2) != "\r\n") ? 1 : 0;
    at += length;
  }
  return lines == 0 ? Gap::space : lines == 1 ? Gap::line : Gap::paragraph;
}

bool ends_sentence_like(std::string_view word) {
  word.remove_suffix(closing_length(word));
  return !word.empty() && std::string_view(".!?:;").find(word.back()) != std::string_view::npos;
}

bool is_address(std::string_view word) {
  return word.find_first_of("@/_") != std::string_view::npos || word.starts_with("www.");
}

// Where a space was lost within a chunk, as in "the end.Then": behind the mark; the chunk's size when nowhere.
std::size_t find_lost_space(std::string_view word) {
  constexpr std::size_t kShortestWord = 3;
  std::size_t small = 0;
  for (std::size_t i = 0; i + 2 < word.size(); ++i) {
    const bool mark = word[i] == '.' || word[i] == '!' || word[i] == '?';
    const bool next = is_ascii_upper(word[i + 1]) && (is_ascii_lower(word[i + 2]) || word[i + 2] == '\'');
    if (mark && next && small >= kShortestWord) {
      return is_address(word) ? word.size() : i + 1;
    }
    small = is_ascii_lower(word[i]) ? small + 1 : mark ? small : 0;
  }
  return word.size();
}

// Adds text[begin, end) as a chunk, or as two where a space was lost.
void add_chunk(std::string_view text, std::size_t begin, std::size_t end, Gap gap, std::vector<Chunk>& chunks) {
  const std::size_t parted = begin + find_lost_space(text.substr(begin, end - begin));
  const auto add = [&](std::size_t from, std::size_t to, Gap before) {
    chunks.push_back({{static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)}, before});
  };
  add(begin, parted, chunks.empty() ? Gap::paragraph : gap);
  if (parted < end) {
    add(parted, end, Gap::space);
  }
}

}  // namespace

std::vector<Chunk> find_chunks(std::string_view text) {
  std::vector<Chunk> chunks;
  std::size_t at = 0;
  while (at < text.size()) {
    const Gap gap = read_gap(text, at);
    const std::size_t begin = at;
    while (at < text.size() && space_length(text, at) == 0) {
      ++at;
    }
    if (at > begin) {
      add_chunk(text, begin, at, gap, chunks);
    }
  }
  return chunks;
}

bool is_wrapped(std::string_view text, const std::vector<Chunk>& chunks) {
  constexpr std::uint32_t kPageWidth = 100;
  constexpr std::uint32_t kFullLine = 50;
  std::uint32_t line_begin = 0;
  int full = 0;
  int open = 0;
  for (std::size_t i = 1; i < chunks.size(); ++i) {
    if (chunks[i].before == Gap::space) {
      continue;
    }
    const Span last = chunks[i - 1].span;
    const std::uint32_t width = last.end - line_begin;
    if (width > kPageWidth) {
      return false;
    }
    if (chunks[i].before == Gap::line && width >= kFullLine) {
      ++full;
      open += ends_sentence_like(text.substr(last.begin, last.end - last.begin)) ? 0 : 1;
    }
    line_begin = chunks[i].span.begin;
  }
  return full >= 2 && open * 2 > full;
}

std::size_t opening_length(std::string_view word) {
  std::size_t length = 0;
  for (bool found = true; found && length < word.size();) {
    const auto* const mark = std::find_if(kOpening.begin(), kOpening.end(),
                                          [&](std::string_view m) { return word.substr(length).starts_with(m); });
    found = mark != kOpening.end();
    length += found ? mark->size() : 0;
  }
  return length;
}

std::size_t closing_length(std::string_view word) {
  std::size_t length = 0;
  for (bool found = true; found && length < word.size();) {
    const std::string_view rest = word.substr(0, word.size() - length);
    const auto* const mark =
        std::find_if(kClosing.begin(), kClosing.end(), [&](std::string_view m) { return rest.ends_with(m); });
    found = mark != kClosing.end();
    length += found ? mark->size() : 0;
  }
  return length;
}

}  // namespace throughline::segment
