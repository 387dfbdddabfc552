// A count over time as a step chart, one mark a voice, as SVG.
#pragma once

#include "render/html_writer.hpp"
#include "render/page/story_view.hpp"

namespace throughline::render {

// Steps join what was the last word on each day; whiskers show ranges, and arrows "at least" and "at most". Marks tell
// voices apart by shape as well as colour, with a key below. Writes nothing unless has_chart.
void write_count_chart(HtmlWriter& html, const Track& track, const StoryView& view);

// Whether figures of two days or more can be drawn.
bool has_chart(const Track& track);

}  // namespace throughline::render
