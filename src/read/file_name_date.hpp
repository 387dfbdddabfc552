// The day that a file's name or an address holds: "2025-02-01-exchange.txt", "feb-1-2025.txt",
// ".../2025/02/01/exchange".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "read/written_date.hpp"

namespace throughline::reading {

struct NamedDate {
  Day day;
  std::string evidence;  // the words of the name

  friend bool operator==(const NamedDate&, const NamedDate&) = default;
};

// Only the name counts, not its folders.
std::optional<NamedDate> find_file_name_date(std::string_view path, const DateReader& dates);

// Only the path of the address counts, not its host or query.
std::optional<NamedDate> find_url_date(std::string_view url, const DateReader& dates);

// A year that stands alone between marks ("exchange-2025.txt", "/2025/02/"). The year of a whole date counts too.
std::optional<std::int32_t> find_year(std::string_view name);

// The parts of a path and an address that the searches above look at.
std::string_view file_name(std::string_view path);
std::string_view url_path(std::string_view url);

}  // namespace throughline::reading
