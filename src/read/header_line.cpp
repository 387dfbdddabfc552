#include "read/header_line.hpp"

#include <algorithm>

#include "read/byline.hpp"
#include "read/characters.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kLongestLabel = 40;
constexpr std::size_t kLongestDateLine = 90;
constexpr std::size_t kLongestUnknown = 120;  // of a line with a label that no table has

bool is_label(std::string_view label) {
  if (label.empty() || !base::is_ascii_alpha(label.front())) return false;
  return std::all_of(label.begin(), label.end(),
                     [](char c) { return base::is_ascii_alpha(c) || c == ' ' || c == '-' || c == '_'; });
}

bool has_lower(std::string_view text) { return std::any_of(text.begin(), text.end(), base::is_ascii_lower); }

std::optional<HeaderLine> with_colon(std::string_view line, bool within, const FormatTables& tables) {
  std::size_t colon = line.substr(0, kLongestLabel).find(':');
  if (colon == std::string_view::npos || line.substr(colon).starts_with("://")) return std::nullopt;
  std::string_view label = base::trim(line.substr(0, colon));
  if (!is_label(label)) return std::nullopt;
  Field field = tables.labels.find(label);
  // "Section: World" among known labels is of the header too; "CAIRO: The ministry …" is not.
  bool unknown = field == Field::none && within && has_lower(label) && line.size() <= kLongestUnknown;
  if (unknown) field = Field::ignored;
  if (field == Field::none) return std::nullopt;
  return HeaderLine{field, base::trim(line.substr(colon + 1))};
}

// A label without a colon is believed when its value is of the right kind.
bool fits(Field field, std::string_view label, std::string_view value, bool within, const DateReader& dates) {
  switch (field) {
    case Field::published:
    case Field::modified:
      return dates.at(value, 0).has_value();
    case Field::url:
      return value.starts_with("http://") || value.starts_with("https://");
    case Field::title:
    case Field::outlet:
    case Field::author:
      return within && base::is_ascii_lower(label.front()) && value.size() <= kLongestUnknown;
    default:
      return false;
  }
}

std::optional<HeaderLine> without_colon(std::string_view line, bool within, const FormatTables& tables) {
  std::size_t end = 0;
  for (int words = 0; words < 2; ++words) {
    end = line.substr(0, kLongestLabel).find(' ', end + (words == 0 ? 0 : 1));
    if (end == std::string_view::npos) return std::nullopt;
    std::string_view label = line.substr(0, end);
    std::string_view value = base::trim(line.substr(end));
    if (!is_label(label)) return std::nullopt;
    Field field = tables.labels.find(label);
    if (fits(field, label, value, within, tables.dates)) return HeaderLine{field, value};
  }
  return std::nullopt;
}

std::optional<HeaderLine> address_alone(std::string_view line) {
  bool web = line.starts_with("https://") || line.starts_with("http://");
  if (!web || line.find(' ') != std::string_view::npos) return std::nullopt;
  return HeaderLine{Field::url, line};
}

std::optional<HeaderLine> date_alone(std::string_view line, const DateReader& dates) {
  if (line.size() > kLongestDateLine) return std::nullopt;
  auto date = dates.at(line, 0);
  if (!date || !base::trim(line.substr(skip_time(line, date->end))).empty()) return std::nullopt;
  return HeaderLine{Field::published, line};
}

}  // namespace

std::optional<HeaderLine> read_date_line(std::string_view line, const DateReader& dates) {
  constexpr std::size_t kLongestPlace = 40;
  constexpr std::ptrdiff_t kMostSpaces = 3;
  line = base::trim(line);
  const auto date = line.size() > kLongestDateLine ? std::nullopt : dates.find(line, kLongestPlace);
  if (!date) return std::nullopt;
  const std::string_view place = base::trim(line.substr(0, date->begin));
  const std::string_view rest = base::trim(line.substr(skip_time(line, date->end)));
  const auto spaces = std::count(place.begin(), place.end(), ' ');
  const bool digits = std::any_of(place.begin(), place.end(), base::is_ascii_digit);
  if (spaces > kMostSpaces || digits || (!rest.empty() && rest != ".")) return std::nullopt;
  const bool changed = base::to_ascii_lower(place).find("updated") != std::string::npos;
  return HeaderLine{changed ? Field::modified : Field::published, line.substr(date->begin)};
}

std::optional<HeaderLine> read_header_line(std::string_view line, bool within, const FormatTables& tables) {
  line = base::trim(line);
  if (auto found = with_colon(line, within, tables)) return found;
  if (auto found = without_colon(line, within, tables)) return found;
  if (auto found = address_alone(line)) return found;
  if (is_byline(line)) return HeaderLine{Field::author, line};
  return date_alone(line, tables.dates);
}

}  // namespace throughline::reading
