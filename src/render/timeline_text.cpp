#include <fmt/format.h>

#include "base/counted.hpp"
#include "render/claim_words.hpp"
#include "render/terminal_text.hpp"
#include "render/timeline_index.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::terminal_safe;
using render::TimelineIndex;
using render::wrapped;

std::string entry_text(const Entry& entry, const TimelineIndex& index) {
  const Claim* best = entry.summary.empty() ? nullptr : index.claim(entry.summary.front().claim);
  const std::string words = best == nullptr ? "" : render::caution(*best);
  std::string text = fmt::format("{}\n  {}{}\n", date_words(entry.date), terminal_safe(entry.headline),
                                 words.empty() ? "" : fmt::format(" [{}]", words));
  for (const SummarySentence& sentence : entry.summary) {
    const Claim* claim = index.claim(sentence.claim);
    text += wrapped(terminal_safe(sentence.text), "    \"", "     ") + "\"\n";
    if (claim == nullptr) continue;
    const std::string speakers = render::speaker_words(claim->attributed_to);
    text += fmt::format("      {}{}{}\n", speakers.empty() ? "" : terminal_safe(speakers) + ", in ",
                        terminal_safe(index.source_name(claim->article)),
                        claim->reported ? ", " + to_string(*claim->reported) : "");
  }
  return text + "\n";
}

std::string track_text(const Track& track) {
  std::string text = fmt::format("{}\n", terminal_safe(render::track_words(track)));
  for (const TrackPoint& point : track.points) {
    const std::string speakers = render::speaker_words(point.attributed_to);
    text += fmt::format("  {:<28} {}{}{}\n", date_words(point.date), terminal_safe(render::point_words(point)),
                        speakers.empty() ? "" : fmt::format(" ({})", terminal_safe(speakers)),
                        point.superseded_by.empty() ? "" : " [superseded]");
  }
  return text;
}

}  // namespace

std::string write_timeline_text(const Timeline& timeline) {
  const TimelineIndex index(timeline);
  std::string text = fmt::format("{}\n{}, {}{}\n\n", terminal_safe(timeline.story.title),
                                 base::counted(timeline.story.articles, "article"),
                                 base::counted(timeline.story.origins, "independent source"),
                                 timeline.story.as_of ? ", as of " + to_string(*timeline.story.as_of) : "");
  for (const Entry& entry : timeline.entries) text += entry_text(entry, index);
  for (const Track& track : timeline.tracks) text += track_text(track);
  return text;
}

}  // namespace throughline
