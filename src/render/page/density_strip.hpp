// How dense the story is over time, for jumping to a month.
#pragma once

#include <vector>

#include "render/html_writer.hpp"
#include "render/page/entry_groups.hpp"
#include "render/page/story_view.hpp"

namespace throughline::render {

// A drawing of entries over the days that the story was reported in, and below it a link to each group (to each year,
// when there are many).
void write_density_strip(HtmlWriter& html, const std::vector<EntryGroup>& groups, const StoryView& view);

}  // namespace throughline::render
