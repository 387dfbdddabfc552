// The state of something over time, one row a voice, as SVG.
#pragma once

#include "render/html_writer.hpp"
#include "render/page/story_view.hpp"

namespace throughline::render {

// Strong where a voice tells the state, pale where nothing newer is known of it. Every band carries its state as words
// where there is room; the table behind it has all. Writes nothing when no point has a date.
void write_status_bands(HtmlWriter& html, const Track& track, const StoryView& view);

}  // namespace throughline::render
