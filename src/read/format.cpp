#include "read/format.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "read/characters.hpp"
#include "throughline/stages.hpp"

namespace throughline::reading {
namespace {

using NamedFormat = std::pair<std::string_view, Format>;

constexpr std::array<NamedFormat, 27> kEndings{
    {{"atom", Format::feed},   {"bz2", Format::packed},      {"csv", Format::csv},           {"eml", Format::mail},
     {"gz", Format::packed},   {"htm", Format::html},        {"html", Format::html},         {"json", Format::json},
     {"jsonl", Format::jsonl}, {"jsonlines", Format::jsonl}, {"markdown", Format::markdown}, {"md", Format::markdown},
     {"mht", Format::mhtml},   {"mhtml", Format::mhtml},     {"ndjson", Format::jsonl},      {"rdf", Format::feed},
     {"rss", Format::feed},    {"shtml", Format::html},      {"tar", Format::packed},        {"tgz", Format::packed},
     {"txt", Format::text},    {"warc", Format::packed},     {"xhtml", Format::html},        {"xml", Format::feed},
     {"xz", Format::packed},   {"zip", Format::packed},      {"zst", Format::packed}}};

constexpr std::array<NamedFormat, 13> kMediaTypes{{{"application/atom+xml", Format::feed},
                                                   {"application/feed+json", Format::json},
                                                   {"application/json", Format::json},
                                                   {"application/ld+json", Format::json},
                                                   {"application/rdf+xml", Format::feed},
                                                   {"application/rss+xml", Format::feed},
                                                   {"application/xhtml+xml", Format::html},
                                                   {"application/xml", Format::feed},
                                                   {"message/rfc822", Format::mail},
                                                   {"text/html", Format::html},
                                                   {"text/markdown", Format::markdown},
                                                   {"text/plain", Format::text},
                                                   {"text/xml", Format::feed}}};

constexpr std::array<NamedFormat, 11> kNames{{{"text", Format::text},
                                              {"markdown", Format::markdown},
                                              {"json", Format::json},
                                              {"jsonl", Format::jsonl},
                                              {"html", Format::html},
                                              {"feed", Format::feed},
                                              {"mail", Format::mail},
                                              {"mhtml", Format::mhtml},
                                              {"csv", Format::csv},
                                              {"packed", Format::packed},
                                              {"unsupported", Format::unsupported}}};

template <std::size_t n>
std::optional<Format> find_format(const std::array<NamedFormat, n>& table, std::string_view name) {
  const auto found =
      std::find_if(table.begin(), table.end(), [name](const NamedFormat& row) { return row.first == name; });
  return found == table.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Format> format_of_ending(std::string_view path) {
  std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos || path.find('/', dot) != std::string_view::npos) return std::nullopt;
  return find_format(kEndings, base::to_ascii_lower(path.substr(dot + 1)));
}

// XML is a feed when its root is one, a page when it is XHTML, else nothing that is read.
std::optional<Format> format_of_markup(std::string_view start) {
  const std::string head = base::to_ascii_lower(start.substr(0, 1024));
  if (!head.starts_with('<')) return std::nullopt;
  for (std::string_view root : {"<rss", "<feed", "<rdf:rdf", "<rdf"})
    if (head.find(root) != std::string::npos) return Format::feed;
  if (head.find("<html") != std::string::npos || head.starts_with("<!doctype html")) return Format::html;
  if (head.starts_with("<?xml")) return Format::unsupported;
  for (std::string_view tag : {"<!doctype", "<head", "<body", "<!--", "<p>", "<div", "<meta", "<script", "<article"})
    if (head.starts_with(tag)) return Format::html;
  return std::nullopt;
}

// A line that closes the object it opens, with another one after it.
bool has_object_a_line(std::string_view start) {
  std::size_t end = start.find('\n');
  if (end == std::string_view::npos || !base::trim(start.substr(0, end)).ends_with('}')) return false;
  return base::trim(start.substr(end, 256)).starts_with('{');
}

// Mail servers put these in front of what they hand on.
bool is_mail(std::string_view start) {
  for (std::string_view label : {"Return-Path:", "Delivered-To:", "Received:", "MIME-Version:", "Message-ID:"})
    if (base::starts_with_ignoring_ascii_case(start, label)) return true;
  const std::string_view head = start.substr(0, 1024);
  return start.starts_with("From:") && head.find("\nMIME-Version:") != std::string_view::npos;
}

Format sniff(std::string_view text) {
  std::string_view start = text;
  while (!start.empty() && base::is_ascii_space(start.front())) start.remove_prefix(1);
  if (start.starts_with('{')) return has_object_a_line(start) ? Format::jsonl : Format::json;
  if (start.starts_with('[') && base::trim(start.substr(1, 256)).starts_with('{')) return Format::json;
  if (start.starts_with("---\n") || start.starts_with("---\r\n") || start.starts_with("+++\n")) return Format::markdown;
  if (is_mail(start)) return Format::mail;
  return format_of_markup(start).value_or(Format::text);
}

// What an ending leaves open: XML of any kind, pages that are saved as MHTML.
Format refine(Format named, std::string_view text) {
  std::string_view start = text;
  if (start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);
  while (!start.empty() && base::is_ascii_space(start.front())) start.remove_prefix(1);
  if (named == Format::feed) return format_of_markup(start).value_or(Format::unsupported);
  if (named == Format::packed) return sniff(start);
  return named;
}

}  // namespace

std::string_view to_string(Format format) {
  for (const auto& [name, known] : kNames)
    if (known == format) return name;
  return "unsupported";
}

Format resolve_format(std::string_view path, std::string_view text, std::string_view media_type) {
  const std::string type = base::to_ascii_lower(base::trim(media_type.substr(0, media_type.find(';'))));
  if (const auto typed = find_format(kMediaTypes, type)) {
    const bool loose = *typed == Format::feed || *typed == Format::text || *typed == Format::json;
    return loose ? (*typed == Format::feed ? refine(*typed, text) : sniff(text)) : *typed;
  }
  if (const auto format = format_of_ending(path)) return refine(*format, text);
  return sniff(text);
}

}  // namespace throughline::reading

namespace throughline {

bool ArticleReader::reads(std::string_view path) { return reading::format_of_ending(path).has_value(); }

}  // namespace throughline
