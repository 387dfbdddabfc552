// What has gone quiet: told again and again, and then no more.
#pragma once

#include <string>
#include <vector>

#include "render/page/story_view.hpp"

namespace throughline::render {

struct QuietThread {
  std::string words;         // of the track or the actor
  std::string id;            // of it
  std::size_t reports = 0;   // days on which it was told
  Day last;                  // the last of them
  std::int32_t silent = 0;   // days from then to the story's latest report
  std::int32_t longest = 0;  // days of its longest silence before
};

// Tracks told on two days or more and actors that take part in entries of three or more, whose silence is now longer
// than a week and than twice their longest before. The longest silence first, ties by words.
std::vector<QuietThread> find_quiet_threads(const StoryView& view);

}  // namespace throughline::render
