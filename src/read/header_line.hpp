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

// `within` says that the line before was one of the header, so that weaker signs are enough. Null: not of a header.
std::optional<HeaderLine> read_header_line(std::string_view line, bool within, const FormatTables& tables);

}  // namespace throughline::reading
