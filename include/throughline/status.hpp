// The state of something that lasts: a ceasefire in force, talks under way, a strike that ended.
#pragma once

#include <optional>
#include <string>

#include "throughline/date_span.hpp"
#include "throughline/span.hpp"

namespace throughline {

struct Status {
  std::string subject;            // "ceasefire: Hamas, Israel": the table's subject, then its parties in byte order
  std::string state;              // of data/statuses.tsv: "in force", "uncertain"
  std::optional<DateSpan> since;  // when the state began; null when the words do not tell
  Span span;                      // the words that tell the state

  friend bool operator==(const Status&, const Status&) = default;
};

}  // namespace throughline
