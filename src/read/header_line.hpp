// One line of a text's header: "Published: 2025-03-05", "date 2025-03-05", "5 March 2025", "By Jane Doe".
#pragma once

#include <optional>
#include <string_view>

#include "read/set_field.hpp"

namespace throughline::reading {

struct HeaderLine {
  Field field = Field::none;
  std::string_view value;
};

// A line that is a whole date and little else: "Monday, July 3, 2023", "Updated 3 July 2023 10:00", "Port Ansel - July
// 3, 2023". Published or modified; null for any other line.
std::optional<HeaderLine> read_date_line(std::string_view line, const DateReader& dates);

// `within` says that the line before was one of the header, so that weaker signs are enough. Null: not of a header.
std::optional<HeaderLine> read_header_line(std::string_view line, bool within, const FormatTables& tables);

}  // namespace throughline::reading
