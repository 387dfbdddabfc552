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
      chunks.push_back(
          {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)}, chunks.empty() ? Gap::paragraph : gap});
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
