#include "read/written_date.hpp"

#include <algorithm>

#include "read/characters.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kLongestWord = 12;

std::size_t digits_end(std::string_view text, std::size_t pos) {
  while (pos < text.size() && base::is_ascii_digit(text[pos])) ++pos;
  return pos;
}

int number(std::string_view digits) {
  int value = 0;
  for (char c : digits) value = value * 10 + (c - '0');
  return value;
}

// At most three of the marks that stand between the parts of a date.
std::size_t skip_marks(std::string_view text, std::size_t pos) {
  std::size_t last = std::min(text.size(), pos + 3);
  while (pos < last && std::string_view(" ,._-/").find(text[pos]) != std::string_view::npos) ++pos;
  return pos;
}

std::size_t word_end(std::string_view text, std::size_t pos) {
  std::size_t last = std::min(text.size(), pos + kLongestWord);
  while (pos < last && base::is_ascii_alpha(text[pos])) ++pos;
  return pos;
}

std::size_t skip_ordinal(std::string_view text, std::size_t pos) {
  std::string suffix = base::to_ascii_lower(text.substr(pos, 2));
  bool ordinal = suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th";
  return ordinal && word_end(text, pos) == pos + 2 ? pos + 2 : pos;
}

// A number of four digits that reads as a year, and its end.
std::optional<std::pair<std::int32_t, std::size_t>> year_at(std::string_view text, std::size_t pos) {
  std::size_t end = digits_end(text, pos);
  if (end != pos + 4) return std::nullopt;
  return std::pair{number(text.substr(pos, 4)), end};
}

// "20250305", alone or with a time of six digits behind it as web archives name their copies.
std::optional<DateParts> compact(std::string_view digits) {
  if (digits.size() != 8 && digits.size() != 14) return std::nullopt;
  std::int32_t year = number(digits.substr(0, 4));
  if (year < 1900 || year > 2099) return std::nullopt;  // any other number of eight digits is no date
  return DateParts{year, number(digits.substr(4, 2)), number(digits.substr(6, 2)), 0, digits.size()};
}

struct ThreeNumbers {
  int value[3] = {};
  std::size_t length[3] = {};  // digits
  char mark = ' ';
  std::size_t end = 0;
};

// Three numbers with the same mark between them.
std::optional<ThreeNumbers> three_numbers(std::string_view text, std::size_t pos) {
  ThreeNumbers found;
  for (std::size_t i = 0; i < 3; ++i) {
    found.end = digits_end(text, pos);
    found.length[i] = found.end - pos;
    if (found.length[i] == 0 || found.length[i] > 4) return std::nullopt;
    found.value[i] = number(text.substr(pos, found.length[i]));
    if (i == 2) break;
    if (found.end >= text.size() || std::string_view("-/._").find(text[found.end]) == std::string_view::npos) return {};
    if (i == 1 && text[found.end] != found.mark) return std::nullopt;
    found.mark = text[found.end];
    pos = found.end + 1;
  }
  return found;
}

bool ends_with_year(const ThreeNumbers& numbers, std::size_t digits) {
  return numbers.length[0] <= 2 && numbers.length[1] <= 2 && numbers.length[2] == digits;
}

// The year in front, or behind when the others can be read in one way only.
std::optional<DateParts> separated(std::string_view text, std::size_t pos) {
  const auto numbers = three_numbers(text, pos);
  if (!numbers) return std::nullopt;
  const auto& [a, b, c] = numbers->value;
  if (numbers->length[0] == 4 && numbers->length[1] <= 2 && numbers->length[2] <= 2)
    return DateParts{a, b, c, pos, numbers->end};
  if (!ends_with_year(*numbers, 4)) return std::nullopt;
  const bool points = numbers->mark == '.' && b <= 12;
  if (a > 12 || a == b || points) return DateParts{c, b, a, pos, numbers->end};
  if (b > 12) return DateParts{c, a, b, pos, numbers->end};
  return std::nullopt;
}

std::optional<DateParts> numeric(std::string_view text, std::size_t pos) {
  std::size_t end = digits_end(text, pos);
  if (auto parts = compact(text.substr(pos, end - pos))) {
    parts->begin = pos;
    parts->end = end;
    return parts;
  }
  return separated(text, pos);
}

bool begins_word(std::string_view text, std::size_t pos) {
  if (pos == 0) return true;
  char before = text[pos - 1];
  return !base::is_ascii_digit(before) && !base::is_ascii_alpha(before);
}

std::map<std::string, int, std::less<>> forms_of(const Table& table) {
  std::map<std::string, int, std::less<>> forms;
  for (const TableRow& row : table.rows) {
    std::string form = base::to_ascii_lower(row.cell(0));
    if (!form.empty() && form.back() == '.') form.pop_back();
    std::string_view value = row.cell(1);
    if (!value.empty() && digits_end(value, 0) == value.size() && value.size() <= 2) forms[form] = number(value);
  }
  return forms;
}

std::optional<OpenDate> open_date_at(std::string_view text, std::size_t pos) {
  const auto numbers = three_numbers(text, pos);
  if (!numbers || !ends_with_year(*numbers, 4) || numbers->mark == '.' || numbers->value[0] == numbers->value[1])
    return std::nullopt;
  const auto& [a, b, c] = numbers->value;
  const auto day_first = make_day(c, b, a);
  const auto month_first = make_day(c, a, b);
  if (!day_first || !month_first) return std::nullopt;
  return OpenDate{{*day_first, *month_first}, pos, numbers->end};
}

}  // namespace

std::optional<OpenDate> find_open_date(std::string_view text, std::size_t reach) {
  const std::size_t last = std::min(text.size(), reach);
  for (std::size_t pos = 0; pos < last; ++pos) {
    if (!base::is_ascii_digit(text[pos]) || !begins_word(text, pos)) continue;
    if (auto date = open_date_at(text, pos)) return date;
  }
  return std::nullopt;
}

std::optional<WrittenDate> read_short_date(std::string_view text) {
  const auto numbers = three_numbers(text, 0);
  if (!numbers || !ends_with_year(*numbers, 2) || numbers->mark != '/') return std::nullopt;
  const auto& [a, b, c] = numbers->value;
  if (base::trim(text.substr(skip_time(text, numbers->end))).size() > 4) return std::nullopt;
  if (a <= 12 && b <= 12 && a != b) return std::nullopt;
  const auto day = a > 12 ? make_day(2000 + c, b, a) : make_day(2000 + c, a, b);
  return day ? std::optional(WrittenDate{*day, 0, numbers->end}) : std::nullopt;
}

DateReader::DateReader(const Table& months, const Table& weekdays)
    : months_(forms_of(months)), weekdays_(forms_of(weekdays)) {}

std::optional<int> DateReader::month(std::string_view word) const {
  auto found = months_.find(base::to_ascii_lower(word));
  if (found == months_.end()) return std::nullopt;
  return found->second;
}

std::size_t DateReader::skip_weekday(std::string_view text, std::size_t pos) const {
  std::size_t end = word_end(text, pos);
  if (base::to_ascii_lower(text.substr(pos, end - pos)) == "on") {
    pos = skip_marks(text, end);
    end = word_end(text, pos);
  }
  if (weekdays_.contains(base::to_ascii_lower(text.substr(pos, end - pos)))) return skip_marks(text, end);
  return pos;
}

std::optional<DateParts> DateReader::day_first(std::string_view text, std::size_t pos) const {
  std::size_t end = digits_end(text, pos);
  if (end == pos || end - pos > 2) return std::nullopt;
  DateParts parts{std::nullopt, 1, number(text.substr(pos, end - pos)), pos, end};
  std::size_t word = skip_marks(text, skip_ordinal(text, end));
  if (base::to_ascii_lower(text.substr(word, 3)) == "of ") word += 3;
  parts.end = word_end(text, word);
  auto found = month(text.substr(word, parts.end - word));
  if (!found) return std::nullopt;
  parts.month = *found;
  if (auto year = year_at(text, skip_marks(text, parts.end))) std::tie(parts.year, parts.end) = *year;
  return parts;
}

std::optional<DateParts> DateReader::month_first(std::string_view text, std::size_t pos) const {
  std::size_t word = word_end(text, pos);
  auto found = month(text.substr(pos, word - pos));
  if (!found) return std::nullopt;
  std::size_t digits = skip_marks(text, word);
  std::size_t end = digits_end(text, digits);
  if (end == digits || end - digits > 2) return std::nullopt;
  DateParts parts{std::nullopt, *found, number(text.substr(digits, end - digits)), pos, skip_ordinal(text, end)};
  if (auto year = year_at(text, skip_marks(text, parts.end))) std::tie(parts.year, parts.end) = *year;
  return parts;
}

std::optional<DateParts> DateReader::parts_at(std::string_view text, std::size_t pos) const {
  std::size_t begin = skip_weekday(text, pos);
  auto parts = numeric(text, begin);
  if (!parts) parts = day_first(text, begin);
  if (!parts) parts = month_first(text, begin);
  if (!parts) return std::nullopt;
  if (!make_day(parts->year.value_or(2000), parts->month, parts->day)) return std::nullopt;
  parts->begin = pos;
  return parts;
}

std::optional<WrittenDate> DateReader::at(std::string_view text, std::size_t pos) const {
  auto parts = parts_at(text, pos);
  if (!parts || !parts->year) return std::nullopt;
  auto day = make_day(*parts->year, parts->month, parts->day);
  if (!day) return std::nullopt;
  return WrittenDate{*day, parts->begin, parts->end};
}

std::optional<WrittenDate> DateReader::find(std::string_view text, std::size_t reach) const {
  std::size_t last = std::min(text.size(), reach);
  for (std::size_t pos = 0; pos < last; ++pos) {
    if (!begins_word(text, pos) || !(base::is_ascii_digit(text[pos]) || base::is_ascii_alpha(text[pos]))) continue;
    if (auto date = at(text, pos)) return date;
  }
  return std::nullopt;
}

}  // namespace throughline::reading
