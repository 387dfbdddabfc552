// Every sign of when a page's story was published or modified, in the order in which they are believed: JSON-LD, meta
// elements, microdata, <time>, the visible byline, meta elements of vague names.
#pragma once

#include <optional>
#include <vector>

#include "read/html/linked_data.hpp"
#include "read/html/page_blocks.hpp"
#include "read/html/page_meta.hpp"
#include "read/raw_article.hpp"
#include "read/written_date.hpp"

namespace throughline::reading {

struct PageDates {
  std::vector<DeclaredDate> published;
  std::optional<Day> modified;
};

using MetaValues = std::map<std::string, std::vector<MetaValue>, std::less<>>;

// `story` is the element that holds the story.
PageDates find_page_dates(const Page& page, NodeId story, const LinkedData& data, const MetaValues& meta,
                          const DateReader& dates);

// A date as machines write it: ISO 8601, RFC 822, "Tue May 14 10:00:00 EDT 2024", seconds since 1970.
std::optional<Day> read_stamp(std::string_view stamp, const DateReader& dates);

}  // namespace throughline::reading
