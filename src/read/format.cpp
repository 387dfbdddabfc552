#include "read/format.hpp"

#include <array>
#include <optional>
#include <string>
#include <utility>

#include "read/characters.hpp"
#include "throughline/stages.hpp"

namespace throughline::reading {
namespace {

constexpr std::array<std::pair<std::string_view, Format>, 9> kEndings{{{"htm", Format::html},
                                                                       {"html", Format::html},
                                                                       {"xhtml", Format::html},
                                                                       {"txt", Format::text},
                                                                       {"md", Format::markdown},
                                                                       {"markdown", Format::markdown},
                                                                       {"json", Format::json},
                                                                       {"jsonl", Format::jsonl},
                                                                       {"ndjson", Format::jsonl}}};

std::optional<Format> format_of_ending(std::string_view path) {
  std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos) return std::nullopt;
  std::string ending = base::to_ascii_lower(path.substr(dot + 1));
  for (const auto& [known, format] : kEndings)
    if (known == ending) return format;
  return std::nullopt;
}

bool is_markup(std::string_view start) {
  std::string head = base::to_ascii_lower(start.substr(0, 64));
  return head.starts_with("<!doctype") || head.starts_with("<html") || head.starts_with("<?xml");
}

// A line that closes the object it opens, with another one after it.
bool has_object_a_line(std::string_view start) {
  std::size_t end = start.find('\n');
  if (end == std::string_view::npos || !base::trim(start.substr(0, end)).ends_with('}')) return false;
  return base::trim(start.substr(end, 256)).starts_with('{');
}

Format sniff(std::string_view text) {
  std::string_view start = text;
  while (!start.empty() && base::is_ascii_space(start.front())) start.remove_prefix(1);
  if (start.starts_with('{')) return has_object_a_line(start) ? Format::jsonl : Format::json;
  if (start.starts_with('[') && base::trim(start.substr(1, 256)).starts_with('{')) return Format::json;
  if (start.starts_with("---\n") || start.starts_with("---\r\n")) return Format::markdown;
  return is_markup(start) ? Format::html : Format::text;
}

}  // namespace

std::string_view to_string(Format format) {
  switch (format) {
    case Format::text:
      return "text";
    case Format::markdown:
      return "markdown";
    case Format::json:
      return "json";
    case Format::jsonl:
      return "jsonl";
    case Format::html:
      return "html";
    case Format::unsupported:
      break;
  }
  return "unsupported";
}

Format resolve_format(std::string_view path, std::string_view text) {
  if (auto format = format_of_ending(path)) return *format;
  return sniff(text);
}

}  // namespace throughline::reading

namespace throughline {

bool ArticleReader::reads(std::string_view path) { return reading::format_of_ending(path).has_value(); }

}  // namespace throughline
