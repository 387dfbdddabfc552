#include "read/set_field.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "read/characters.hpp"
#include "read/clean_text.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kDateReach = 160;     // a date stands near the front of its value
constexpr std::size_t kLongestField = 600;  // of a title, an outlet, an id
constexpr std::size_t kMostAuthors = 20;
constexpr std::size_t kLongestUrl = 2000;
constexpr std::size_t kLongestEvidence = 80;

void set_once(std::string& target, std::string_view value) {
  if (target.empty()) target = one_line(value, kLongestField);
}

void add_author(std::vector<std::string>& authors, std::string_view value) {
  if (base::starts_with_ignoring_ascii_case(value, "by ")) value.remove_prefix(3);
  std::string name = one_line(value, kLongestField);
  if (!name.empty() && authors.size() < kMostAuthors) authors.push_back(std::move(name));
}

void set_url(std::string& target, std::string_view value) {
  std::string_view trimmed = base::trim(value);
  std::string scheme = base::to_ascii_lower(trimmed.substr(0, 8));
  bool web = scheme.starts_with("http://") || scheme.starts_with("https://");
  if (!target.empty() || !web || trimmed.size() > kLongestUrl || !base::is_valid_utf8(trimmed)) return;
  for (char c : trimmed)
    if (base::is_ascii_space(c) || static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '<' || c == '>') return;
  target = std::string(trimmed);
}

}  // namespace

std::optional<Day> read_epoch(std::string_view digits) {
  const bool whole = std::all_of(digits.begin(), digits.end(), base::is_ascii_digit);
  if (!whole || (digits.size() != 10 && digits.size() != 13)) return std::nullopt;
  std::int64_t seconds = 0;
  for (char c : digits.substr(0, 10)) seconds = seconds * 10 + (c - '0');
  constexpr std::int64_t kSecondsOfDay = 86'400;
  return Day{static_cast<std::int32_t>(seconds / kSecondsOfDay)};
}

namespace {

std::string_view set_date(RawArticle& article, Field field, std::string_view value, std::string_view basis,
                          const DateReader& dates) {
  auto date = dates.find(value, kDateReach);
  if (const auto stamp = date ? std::nullopt : read_epoch(base::trim(value)))
    date = WrittenDate{*stamp, 0, value.size()};
  if (field == Field::modified) {
    if (date && !article.modified) article.modified = date->day;
  } else if (date) {
    article.published.push_back({date->day, std::string(basis),
                                 one_line(value.substr(date->begin, date->end - date->begin), kLongestEvidence)});
  } else if (const auto open = find_open_date(value, kDateReach)) {
    article.published.push_back({std::nullopt, std::string(basis), one_line(value, kLongestEvidence), open->days});
    return base::trim(value.substr(skip_time(value, open->end)));
  } else {
    article.published.push_back({std::nullopt, std::string(basis), one_line(value, kLongestEvidence), std::nullopt});
  }
  return date ? base::trim(value.substr(skip_time(value, date->end))) : std::string_view();
}

}  // namespace

std::string_view set_field(RawArticle& article, Field field, std::string_view value, std::string_view basis,
                           const DateReader& dates) {
  if (base::trim(value).empty()) return {};
  switch (field) {
    case Field::title:
      set_once(article.title, value);
      break;
    case Field::outlet:
      // Clippers write the address of a page as its source.
      if (base::starts_with_ignoring_ascii_case(base::trim(value), "http")) {
        set_url(article.url, value);
      } else {
        set_once(article.outlet, value);
      }
      break;
    case Field::id:
      set_once(article.id, value);
      break;
    case Field::language:
      set_once(article.language, value);
      break;
    case Field::url:
      set_url(article.url, value);
      break;
    case Field::published:
    case Field::modified:
      return set_date(article, field, value, basis, dates);
    case Field::body:
      if (value.size() > article.body.size()) article.body = std::string(value);
      break;
    case Field::author:
      add_author(article.authors, value);
      break;
    case Field::capture:
      if (const auto date = dates.find(value, kDateReach); date && !article.captured) article.captured = date->day;
      break;
    case Field::ignored:
    case Field::none:
      break;
  }
  return {};
}

}  // namespace throughline::reading
