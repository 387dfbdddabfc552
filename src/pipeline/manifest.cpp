#include "pipeline/manifest.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace throughline {
namespace {

constexpr std::array<std::string_view, 8> kColumns{"path",   "published", "modified", "title",
                                                   "outlet", "url",       "language", "id"};

Diagnostic bad_manifest(std::string message, const std::string& path, std::size_t line) {
  return {.severity = Severity::warning,
          .code = "bad-manifest",
          .message = std::move(message),
          .path = path,
          .line = static_cast<std::uint32_t>(line),
          .remedy = "columns: path, published (YYYY-MM-DD), modified, title, outlet, url, language, id"};
}

// False when the cell is no day.
bool set_day(std::optional<Day>& day, std::string_view cell) {
  if (cell.empty()) return true;
  day = parse_day(cell.substr(0, 10));
  return day.has_value();
}

bool set_cell(GivenFields& fields, std::string_view column, std::string_view cell) {
  if (column == "published") return set_day(fields.published, cell);
  if (column == "modified") return set_day(fields.modified, cell);
  if (column == "title") fields.title = cell;
  if (column == "outlet") fields.outlet = cell;
  if (column == "url") fields.url = cell;
  if (column == "language") fields.language = cell;
  if (column == "id") fields.id = cell;
  return true;
}

}  // namespace

Manifest parse_manifest(std::string_view given, const std::string& path) {
  Manifest manifest;
  const std::string bytes = base::replace_invalid_utf8(base::without_byte_order_mark(given));
  const auto lines = base::split_lines(bytes);
  std::vector<std::string> columns;
  for (std::size_t number = 1; number <= lines.size(); ++number) {
    const std::string_view line = lines[number - 1];
    if (base::trim(line).empty() || line.starts_with('#')) continue;
    const auto cells = base::split(line, '\t');
    if (columns.empty()) {
      for (std::string_view cell : cells) columns.push_back(base::to_ascii_lower(base::trim(cell)));
      for (const std::string& column : columns)
        if (std::find(kColumns.begin(), kColumns.end(), column) == kColumns.end())
          manifest.diagnostics.push_back(
              bad_manifest(fmt::format("the column \"{}\" means nothing", column), path, number));
      continue;
    }
    GivenFields fields;
    std::string file;
    for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
      const std::string_view cell = base::trim(cells[i]);
      if (columns[i] == "path") file = cell;
      if (!set_cell(fields, columns[i], cell))
        manifest.diagnostics.push_back(bad_manifest(fmt::format("no day can be read from \"{}\"", cell), path, number));
    }
    if (file.empty())
      manifest.diagnostics.push_back(bad_manifest("the row names no path", path, number));
    else
      manifest.files[file] = std::move(fields);
  }
  return manifest;
}

}  // namespace throughline
