// One field of an article from its words, the same for every format.
#pragma once

#include <optional>
#include <string_view>

#include "read/field_labels.hpp"
#include "read/raw_article.hpp"
#include "read/written_date.hpp"

namespace throughline::reading {

// What the formats know of the world.
struct FormatTables {
  FieldLabels labels;
  DateReader dates;
};

// Seconds or milliseconds since 1970 in ten or thirteen digits, the day in UTC; null for anything else.
std::optional<Day> read_epoch(std::string_view digits);

// Sets `field` of `article` from `value`; `basis` names the rule ("header"). The first value of a field stands, except
// that the longest body does. Gives what follows a date and is more than its time: words that do not belong to it.
std::string_view set_field(RawArticle& article, Field field, std::string_view value, std::string_view basis,
                           const DateReader& dates);

}  // namespace throughline::reading
