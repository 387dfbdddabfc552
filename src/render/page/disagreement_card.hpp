// Where sources differ, with all sides.
#pragma once

#include "render/html_writer.hpp"
#include "render/page/story_view.hpp"

namespace throughline::render {

// `level` is the heading's tag, as it stands under its surroundings.
void write_disagreement(HtmlWriter& html, const Disagreement& disagreement, const StoryView& view, MarkupName level);

}  // namespace throughline::render
