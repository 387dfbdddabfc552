// Who appears with whom, drawn and as a table.
#pragma once

#include "render/html_writer.hpp"
#include "render/page/story_view.hpp"

namespace throughline::render {

// An arc diagram (Wattenberg 2002): names in a column, an arc for each pair, the thicker the more entries they share.
// Unlike a graph drawn in the plane it keeps every name readable at any size. Writes nothing without pairs.
void write_actor_graph(HtmlWriter& html, const StoryView& view);

}  // namespace throughline::render
