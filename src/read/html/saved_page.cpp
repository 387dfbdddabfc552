#include "read/html/saved_page.hpp"

#include "base/text.hpp"
#include "read/html/page_dates.hpp"

namespace throughline::reading {
namespace {

// What follows `label` on its line.
std::string_view behind(std::string_view note, std::string_view label) {
  const std::size_t at = note.find(label);
  if (at == std::string_view::npos) return {};
  note.remove_prefix(at + label.size());
  return base::trim(note.substr(0, note.find('\n')));
}

}  // namespace

SavedPage read_saved_page(std::span<const std::string> notes, const DateReader& dates) {
  SavedPage saved;
  for (const std::string& note : notes) {
    if (note.find("SingleFile") != std::string::npos) {
      saved.url = behind(note, "url:");
      saved.captured = read_stamp(behind(note, "saved date:"), dates);
    }
    // " saved from url=(0031)https://example.com/ferry "
    const std::string_view address = behind(note, "saved from url=(");
    const std::size_t close = address.find(')');
    if (close != std::string_view::npos && saved.url.empty()) saved.url = base::trim(address.substr(close + 1));
  }
  return saved;
}

ArchivedAddress unwrap_archived(std::string_view url, const DateReader& dates) {
  const std::size_t web = url.find("web.archive.org/web/");
  if (web == std::string_view::npos || web > 8) return {url, std::nullopt};
  const std::string_view rest = url.substr(web + 20);
  const std::size_t inner = rest.find("/http");
  if (inner == std::string_view::npos) return {url, std::nullopt};
  return {rest.substr(inner + 1), read_stamp(rest.substr(0, std::min<std::size_t>(inner, 8)), dates)};
}

}  // namespace throughline::reading
