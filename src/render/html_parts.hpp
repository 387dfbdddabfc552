// Parts that the timeline's page and the diff's page share.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "render/html_writer.hpp"
#include "render/timeline_index.hpp"

namespace throughline::render {

// <time> with the day when the date is one day, else the words alone.
void write_date(HtmlWriter& html, const std::optional<DateSpan>& date);

// A claim's sentence with who said it, where it stands and when it was reported.
void write_quote(HtmlWriter& html, const Claim& claim, const TimelineIndex& index);

// "negative", "planned" ... as a badge; nothing for a plain assertion.
void write_caution(HtmlWriter& html, const Claim& claim);

// A heading cell a word.
void write_table_head(HtmlWriter& html, std::string_view caption, std::span<const std::string_view> columns);

}  // namespace throughline::render
