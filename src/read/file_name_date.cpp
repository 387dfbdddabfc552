#include "read/file_name_date.hpp"

#include "read/characters.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kReach = 300;

// "/2025/mar/05": the one order with a month's name in the middle that no prose uses.
std::optional<WrittenDate> year_month_name_day(std::string_view path, const DateReader& dates) {
  for (std::size_t pos = 0; pos + 12 <= path.size() && pos < kReach; ++pos) {
    if (path[pos] != '/' || path[pos + 5] != '/' || path[pos + 9] != '/') continue;
    std::string written = std::string(path.substr(pos + 10, 2)) + ' ' + std::string(path.substr(pos + 6, 3)) + ' ' +
                          std::string(path.substr(pos + 1, 4));
    auto date = dates.at(written, 0);
    if (date && date->end == written.size()) return WrittenDate{date->day, pos + 1, pos + 12};
  }
  return std::nullopt;
}

// "/2010/POLITICS/08/13/": the section between the year and the day.
std::optional<WrittenDate> year_section_month_day(std::string_view path, const DateReader& dates) {
  for (std::size_t pos = 0; pos + 12 <= path.size() && pos < kReach; ++pos) {
    if (path[pos] != '/' || path[pos + 5] != '/') continue;
    const std::size_t section = path.find('/', pos + 6);
    if (section == std::string_view::npos || section - pos > 40 || section + 6 >= path.size()) continue;
    if (path[section + 3] != '/' || path[section + 6] != '/') continue;
    const std::string written = std::string(path.substr(pos + 1, 4)) + '-' + std::string(path.substr(section + 1, 2)) +
                                '-' + std::string(path.substr(section + 4, 2));
    const auto date = dates.at(written, 0);
    if (date && date->end == written.size()) return WrittenDate{date->day, pos + 1, section + 6};
  }
  return std::nullopt;
}

std::optional<NamedDate> named(std::string_view words, const std::optional<WrittenDate>& date) {
  if (!date) return std::nullopt;
  return NamedDate{date->day, std::string(words.substr(date->begin, date->end - date->begin))};
}

}  // namespace

std::string_view file_name(std::string_view path) {
  std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view url_path(std::string_view url) {
  std::size_t host = url.find("://");
  if (host == std::string_view::npos) return {};
  std::size_t path = url.find('/', host + 3);
  if (path == std::string_view::npos) return {};
  return url.substr(path, url.find_first_of("?#", path) - path);
}

std::optional<NamedDate> find_file_name_date(std::string_view path, const DateReader& dates) {
  std::string_view name = file_name(path);
  return named(name, dates.find(name, kReach));
}

std::optional<NamedDate> find_url_date(std::string_view url, const DateReader& dates) {
  std::string_view path = url_path(url);
  auto date = dates.find(path, kReach);
  if (!date) date = year_month_name_day(path, dates);
  return named(path, date ? date : year_section_month_day(path, dates));
}

std::optional<std::int32_t> find_year(std::string_view name) {
  for (std::size_t pos = 0; pos + 4 <= name.size() && pos < kReach; ++pos) {
    bool starts = pos == 0 || !is_word(name[pos - 1]);
    if (!starts || !(name.substr(pos, 2) == "19" || name.substr(pos, 2) == "20")) continue;
    bool ends = pos + 4 == name.size() || !is_word(name[pos + 4]) || name[pos + 4] == '_';
    if (!base::is_ascii_digit(name[pos + 2]) || !base::is_ascii_digit(name[pos + 3]) || !ends) continue;
    return (name[pos] - '0') * 1000 + (name[pos + 1] - '0') * 100 + (name[pos + 2] - '0') * 10 + (name[pos + 3] - '0');
  }
  return std::nullopt;
}

}  // namespace throughline::reading
