// One entry of a timeline.
#pragma once

#include "render/html_writer.hpp"
#include "render/page/story_view.hpp"

namespace throughline::render {

// A list item, with the disagreements that stand in it (entry_of).
void write_entry_card(HtmlWriter& html, const Entry& entry, const StoryView& view);

// What stands beside its headline: what kind of event, cautions, how many tell it.
void write_entry_tags(HtmlWriter& html, const Entry& entry, const StoryView& view);
// "ships waiting: 237 → 321", one a track that its claims move.
void write_track_steps(HtmlWriter& html, const Entry& entry, const StoryView& view);
// Actors, then the outlets that tell it.
void write_entry_people(HtmlWriter& html, const Entry& entry, const StoryView& view);
// The entries before and after it in its threads.
void write_thread_links(HtmlWriter& html, const Entry& entry, const StoryView& view);
// Every sentence behind it but those of its summary.
void write_further_evidence(HtmlWriter& html, const Entry& entry, const StoryView& view);

// The entry that a disagreement stands in: the first whose claims take part in it; null when none does.
const Entry* entry_of(const Disagreement& disagreement, const StoryView& view);

}  // namespace throughline::render
