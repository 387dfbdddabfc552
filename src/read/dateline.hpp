// The dateline that an agency's text begins with: "DOHA, Feb. 1 (Harbour Wire) - ", "WASHINGTON (AP) — ", "CAIRO - ".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "read/agencies.hpp"
#include "read/written_date.hpp"

namespace throughline::reading {

struct Dateline {
  std::size_t end = 0;            // where the sentence after it begins
  std::optional<DateParts> date;  // the year may be missing
  std::string date_words;
  std::string agency;  // the table's name, or the words in brackets; empty when there is none
};

std::optional<Dateline> find_dateline(std::string_view text, const DateReader& dates, const Agencies& agencies);

}  // namespace throughline::reading
