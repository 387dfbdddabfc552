#include <fmt/format.h>

#include "base/counted.hpp"
#include "render/claim_words.hpp"
#include "render/markdown_writer.hpp"
#include "render/timeline_index.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::escape_markdown;
using render::TimelineIndex;

std::string source_line(const Claim& claim, const TimelineIndex& index) {
  std::string line;
  const std::string speakers = render::speaker_words(claim.attributed_to);
  if (!speakers.empty()) line += fmt::format("{}; ", escape_markdown(speakers));
  line += escape_markdown(index.source_name(claim.article));
  if (claim.reported) line += ", " + to_string(*claim.reported);
  return line;
}

std::string entry_markdown(const Entry& entry, const TimelineIndex& index) {
  const Claim* best = entry.summary.empty() ? nullptr : index.claim(entry.summary.front().claim);
  const std::string words = best == nullptr ? "" : render::caution(*best);
  std::string text = fmt::format("### {}: {}{}\n\n", date_words(entry.date), escape_markdown(entry.headline),
                                 words.empty() ? "" : fmt::format(" ({})", words));
  for (const SummarySentence& sentence : entry.summary) {
    const Claim* claim = index.claim(sentence.claim);
    text += fmt::format("> {}\n>\n> {}\n\n", escape_markdown(sentence.text),
                        claim == nullptr ? "" : source_line(*claim, index));
  }
  return text;
}

std::string track_markdown(const Track& track) {
  std::string text = fmt::format("### {}\n\n| date | value | said by |\n| --- | --- | --- |\n",
                                 escape_markdown(render::track_words(track)));
  for (const TrackPoint& point : track.points) {
    text += fmt::format("| {} | {}{} | {} |\n", date_words(point.date), escape_markdown(render::point_words(point)),
                        point.superseded_by.empty() ? "" : " (superseded)",
                        escape_markdown(render::speaker_words(point.attributed_to)));
  }
  return text + "\n";
}

std::string disagreement_markdown(const Disagreement& disagreement, const TimelineIndex& index) {
  const Track* track = index.track(disagreement.track);
  std::string text = fmt::format("- {}, {}:", track == nullptr ? "" : escape_markdown(render::track_words(*track)),
                                 date_words(disagreement.date));
  for (const DisagreementSide& side : disagreement.sides) {
    const Claim* claim = side.claims.empty() ? nullptr : index.claim(side.claims.front());
    text += fmt::format("\n  - {}: {}", side.value ? to_string(*side.value) : escape_markdown(side.state),
                        claim == nullptr ? "" : source_line(*claim, index));
  }
  return text + "\n";
}

}  // namespace

std::string write_timeline_markdown(const Timeline& timeline) {
  const TimelineIndex index(timeline);
  std::string text = fmt::format("# {}\n\n{}, {}{}.\n\n## Timeline\n\n", escape_markdown(timeline.story.title),
                                 base::counted(timeline.story.articles, "article"),
                                 base::counted(timeline.story.origins, "independent source"),
                                 timeline.story.as_of ? ", as of " + to_string(*timeline.story.as_of) : "");
  for (const Entry& entry : timeline.entries) text += entry_markdown(entry, index);
  if (!timeline.tracks.empty()) text += "## Figures and states over time\n\n";
  for (const Track& track : timeline.tracks) text += track_markdown(track);
  if (!timeline.disagreements.empty()) text += "## Where sources differ\n\n";
  for (const Disagreement& disagreement : timeline.disagreements) text += disagreement_markdown(disagreement, index);
  return text;
}

}  // namespace throughline
