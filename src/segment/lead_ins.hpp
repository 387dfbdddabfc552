// Words before the first sentence that are about the article: a dateline, or the hour at which it was put up.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "segment/chunks.hpp"
#include "segment/splitter_tables.hpp"

namespace throughline::segment {

// Whether chunk `at` is the dash of a dateline ("VELD, Feb. 1 (Harbour Wire) -"), also one that stands behind a title
// or the words of a picture, or the zone that ends a full time of day ("Sunday 6 March 2031 01.36 GMT"), and a sentence
// can begin after it; or the last chunk before a line of place and hour ("VELD | Fri Jun 10, 2031 11:51 pm IST").
// Brackets may be written as treebanks do. Looks at a few chunks only.
bool ends_lead_in(std::string_view text, std::span<const Chunk> chunks, std::size_t at, const SplitterTables& tables);

}  // namespace throughline::segment
