#include "read/csv_format.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "read/clean_text.hpp"
#include "read/html/page_blocks.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kMostColumns = 1000;

std::vector<Field> columns_of(const std::vector<std::string>& names, const FormatTables& tables,
                              const std::vector<std::pair<std::string, std::string>>& given) {
  std::vector<Field> fields;
  for (const std::string& name : names) {
    const auto own = std::find_if(given.begin(), given.end(), [&](const auto& row) { return row.first == name; });
    fields.push_back(own == given.end() ? tables.labels.find(name) : field_named(own->second));
  }
  return fields;
}

std::string plain_body(std::string words) {
  return words.find("</p>") == std::string::npos ? words : text_of_fragment(words);
}

}  // namespace

char resolve_csv_separator(std::string_view text) {
  const std::string_view first = text.substr(0, text.find('\n'));
  char best = ',';
  for (char separator : {';', '\t'})
    if (std::count(first.begin(), first.end(), separator) > std::count(first.begin(), first.end(), best))
      best = separator;
  return best;
}

std::vector<std::string> take_csv_row(std::string_view text, std::size_t& pos, char separator) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (; pos < text.size(); ++pos) {
    const char c = text[pos];
    if (quoted) {
      const bool doubled = c == '"' && pos + 1 < text.size() && text[pos + 1] == '"';
      if (c == '"' && !doubled)
        quoted = false;
      else
        cells.back().push_back(c);
      pos += doubled ? 1 : 0;
    } else if (c == '"' && cells.back().empty()) {
      quoted = true;
    } else if (c == separator && cells.size() < kMostColumns) {
      cells.emplace_back();
    } else if (c == '\n') {
      ++pos;
      break;
    } else if (c != '\r') {
      cells.back().push_back(c);
    }
  }
  return cells;
}

CsvArticles read_csv(std::string_view text, const FormatTables& tables,
                     const std::vector<std::pair<std::string, std::string>>& given) {
  CsvArticles found;
  const char separator = resolve_csv_separator(text);
  std::size_t pos = 0;
  const std::vector<Field> fields = columns_of(take_csv_row(text, pos, separator), tables, given);
  if (std::find(fields.begin(), fields.end(), Field::body) == fields.end()) {
    found.fault = "no column holds the text";
    return found;
  }
  while (pos < text.size()) {
    RawArticle raw;
    raw.offset = pos;
    raw.alone = false;
    const std::vector<std::string> cells = take_csv_row(text, pos, separator);
    if (cells.size() == 1 && base::trim(cells.front()).empty()) continue;
    for (std::size_t i = 0; i < std::min(cells.size(), fields.size()); ++i) {
      std::string words = fields[i] == Field::body ? plain_body(cells[i]) : cells[i];
      if (fields[i] != Field::none) set_field(raw, fields[i], clean_text(words), "csv", tables.dates);
    }
    found.articles.push_back(std::move(raw));
  }
  return found;
}

}  // namespace throughline::reading
