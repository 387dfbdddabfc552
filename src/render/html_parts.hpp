// Parts that pages share.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "render/html_writer.hpp"
#include "render/timeline_index.hpp"

namespace throughline::render {

// <time> with the day when the date is one day, else the words alone.
void write_date(HtmlWriter& html, const std::optional<DateSpan>& date);
void write_day(HtmlWriter& html, Day day);

// A claim's sentence with who said it, where it stands and when it was reported. `id` marks the place; empty: none.
void write_quote(HtmlWriter& html, const Claim& claim, const TimelineIndex& index, std::string_view id = {});
// The same for another sentence of the claim's article.
void write_quote(HtmlWriter& html, std::string_view sentence, const Claim& claim, const TimelineIndex& index,
                 std::string_view id = {});

// Who said a claim's sentence, where it stands and when it was reported, alone.
void write_cite(HtmlWriter& html, const Claim& claim, const TimelineIndex& index);

// "denied", "planned" ... as a badge; nothing for a plain assertion.
void write_caution(HtmlWriter& html, const Claim& claim);

// A heading cell a word.
void write_table_head(HtmlWriter& html, std::string_view caption, std::span<const std::string_view> columns);

// A table wider than its column scrolls by itself and can be reached by keyboard. Closed by close() twice.
void open_table(HtmlWriter& html, std::string_view caption, std::span<const std::string_view> columns);

}  // namespace throughline::render
