// Search and filters. They are of use with the script only, so they are hidden until it shows them.
#pragma once

#include "render/html_writer.hpp"
#include "render/page/story_view.hpp"

namespace throughline::render {

void write_entry_controls(HtmlWriter& html, const StoryView& view);

}  // namespace throughline::render
