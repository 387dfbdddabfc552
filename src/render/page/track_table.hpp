// All points of a track as a table.
#pragma once

#include "render/html_writer.hpp"
#include "render/page/story_view.hpp"

namespace throughline::render {

// Behind a summary: date, value, who says it, when it was reported, with a link to the entry.
void write_track_table(HtmlWriter& html, const Track& track, const StoryView& view);

}  // namespace throughline::render
