// An actor in words, and the entries that it takes part in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/html_writer.hpp"
#include "throughline/timeline.hpp"

namespace throughline::render {

// "place · also Israeli · 44 claims".
std::string actor_summary(const TimelineActor& actor, std::size_t entries);

// Behind a summary, a link an entry. `page` stands before the entries' anchors: empty for the same page.
void write_actor_thread(HtmlWriter& html, const std::vector<const Entry*>& thread, std::string_view page);

}  // namespace throughline::render
