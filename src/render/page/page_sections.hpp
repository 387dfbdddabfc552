// The parts of the page of a story, in the order in which they stand there. Each writes nothing when it has nothing to
// tell.
#pragma once

#include <string_view>

#include "render/html_writer.hpp"
#include "render/page/story_view.hpp"

namespace throughline::render {

void write_page_header(HtmlWriter& html, const StoryView& view);
void write_where_things_stand(HtmlWriter& html, const StoryView& view);
void write_what_changed(HtmlWriter& html, const StoryView& view);
void write_figures(HtmlWriter& html, const StoryView& view);
void write_entry_section(HtmlWriter& html, const StoryView& view);
void write_other_disagreements(HtmlWriter& html, const StoryView& view);
void write_actor_section(HtmlWriter& html, const StoryView& view);
void write_plans(HtmlWriter& html, const StoryView& view);
void write_gone_quiet(HtmlWriter& html, const StoryView& view);
void write_own_corrections(HtmlWriter& html, const StoryView& view);
void write_undated(HtmlWriter& html, const StoryView& view);
void write_method(HtmlWriter& html, const StoryView& view);

// A section with its heading, which its `id` links to. Closed by close().
void open_section(HtmlWriter& html, std::string_view id, std::string_view heading);

}  // namespace throughline::render
