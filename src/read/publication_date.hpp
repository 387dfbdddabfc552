// When an article was published: every sign is gathered, the most trusted one chosen.
//
// The user's word stands over all; then what the article declares, its address, its dateline, the file's name; last the
// day of its last change. The time stamp of the file and today's date are never looked at.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "read/date_order.hpp"
#include "read/dateline.hpp"
#include "read/raw_article.hpp"
#include "read/written_date.hpp"
#include "throughline/day.hpp"
#include "throughline/stages.hpp"

namespace throughline::reading {

struct DateSigns {
  std::optional<Day> option;            // --published
  std::string_view path;                // of the file
  const RawArticle* article = nullptr;  // never null
  std::optional<Dateline> dateline;
  std::optional<KnownOrder> order;  // of dates that are three numbers
};

// Best first; the first that has a day is chosen. A dateline without a year takes it from the address or the file's
// name, or has no day. A date that can be read in two ways is the one that another sign agrees with, or that no other
// sign forbids, or that the order of its outlet gives; else it has no day.
std::vector<DateCandidate> rank_dates(const DateSigns& signs, const DateReader& dates);

}  // namespace throughline::reading
