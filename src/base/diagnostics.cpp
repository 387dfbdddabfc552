#include "throughline/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/utf8.hpp"

namespace throughline {
namespace {

constexpr std::size_t kExcerptBytes = 120;
constexpr std::size_t kBytesBeforeFault = 60;

// The line of `bytes` that holds `offset`, without its end.
std::string_view line_at(std::string_view bytes, std::size_t offset) {
  const std::size_t before = offset == 0 ? std::string_view::npos : bytes.rfind('\n', offset - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  std::string_view line = bytes.substr(begin, std::min(bytes.find('\n', offset), bytes.size()) - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// The part of a long line around the fault; `fault` becomes the offset in it.
std::string_view window(std::string_view line, std::size_t& fault) {
  std::size_t begin = fault > kBytesBeforeFault && line.size() > kExcerptBytes ? fault - kBytesBeforeFault : 0;
  while (begin > 0 && !base::is_character_border(line, begin) && fault - begin < kBytesBeforeFault + 4) --begin;
  fault -= begin;
  return base::truncate_utf8(line.substr(begin), kExcerptBytes);
}

// Control characters could move the terminal's cursor or colour what follows; tabs would shift the caret.
bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

std::string printable(std::string_view text) {
  std::string shown;
  for (std::size_t at = 0; at < text.size();) {
    const base::DecodedCharacter next = base::decode_character(text, at);
    const char32_t kept = is_control(next.character) ? base::kReplacementCharacter : next.character;
    base::append_character(shown, next.character == '\t' ? U' ' : kept);
    at += next.size;
  }
  return shown;
}

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      break;
  }
  return "error";
}

}  // namespace

Diagnostic locate(Diagnostic diagnostic, std::string_view bytes, std::size_t offset) {
  offset = std::min(offset, bytes.size());
  const std::string_view line = line_at(bytes, offset);
  std::size_t fault = std::min(offset - static_cast<std::size_t>(line.data() - bytes.data()), line.size());
  const auto ends = std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
  diagnostic.line = static_cast<std::uint32_t>(ends) + 1;
  diagnostic.column = static_cast<std::uint32_t>(base::count_characters(line.substr(0, fault))) + 1;
  const std::string_view excerpt = window(line, fault);
  diagnostic.excerpt = printable(excerpt);
  diagnostic.caret = static_cast<std::uint32_t>(base::count_characters(excerpt.substr(0, fault)));
  return diagnostic;
}

std::string to_string(const Diagnostic& diagnostic) {
  std::string text;
  if (!diagnostic.path.empty()) {
    text += printable(diagnostic.path) + ':';
    if (diagnostic.line > 0) text += fmt::format("{}:", diagnostic.line);
    if (diagnostic.line > 0 && diagnostic.column > 0) text += fmt::format("{}:", diagnostic.column);
    text += ' ';
  }
  text += fmt::format("{}: {}", name_of(diagnostic.severity), diagnostic.message);
  if (!diagnostic.code.empty()) text += fmt::format(" [{}]", diagnostic.code);
  text += '\n';
  if (!diagnostic.excerpt.empty())
    text += fmt::format("  {}\n  {:>{}}\n", diagnostic.excerpt, '^', diagnostic.caret + 1);
  if (!diagnostic.remedy.empty()) text += fmt::format("  remedy: {}\n", diagnostic.remedy);
  return text;
}

}  // namespace throughline
