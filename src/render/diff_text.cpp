#include <fmt/format.h>

#include "render/change_words.hpp"
#include "render/claim_words.hpp"
#include "render/terminal_text.hpp"
#include "render/timeline_index.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::terminal_safe;
using render::TimelineIndex;
using render::wrapped;

// Which claims stand behind a change: those of the later timeline first.
class Evidence {
 public:
  Evidence(const Timeline& from, const Timeline& to) : from_(from), to_(to) {}

  // The first sentence of `why` with its source; empty when none is known.
  std::string quote(const std::vector<std::string>& why) const {
    for (const TimelineIndex* index : {&to_, &from_}) {
      for (const std::string& id : why) {
        if (const Claim* claim = index->claim(id)) return quoted(*claim, *index);
      }
    }
    return {};
  }

 private:
  static std::string quoted(const Claim& claim, const TimelineIndex& index) {
    const std::string speakers = render::speaker_words(claim.attributed_to);
    return fmt::format("{}\"\n      {}{}{}\n", wrapped(terminal_safe(claim.quote.exact), "    \"", "     "),
                       speakers.empty() ? "" : terminal_safe(speakers) + ", in ",
                       terminal_safe(index.source_name(claim.article)),
                       claim.reported ? ", " + to_string(*claim.reported) : "");
  }

  TimelineIndex from_;
  TimelineIndex to_;
};

std::string side_words(const DiffSide& side) {
  return side.as_of ? fmt::format("{} (as of {})", side.label, to_string(*side.as_of)) : side.label;
}

std::string entries_text(std::string_view heading, std::string_view mark, const std::vector<Entry>& entries,
                         const Evidence& evidence) {
  if (entries.empty()) return {};
  std::string text = fmt::format("\n{}\n", heading);
  for (const Entry& entry : entries) {
    text += fmt::format("{} {}: {}\n", mark, date_words(entry.date), terminal_safe(entry.headline));
    text += evidence.quote(entry.claims);
  }
  return text;
}

std::string changes_text(const TimelineDiff& diff, const Evidence& evidence) {
  if (diff.changed.empty()) return {};
  std::string text = "\nChanged entries\n";
  for (const EntryChange& change : diff.changed) {
    text += fmt::format("~ {} ({})\n", terminal_safe(render::change_words(change)), change.to);
    text += evidence.quote(change.why);
  }
  return text;
}

std::string tracks_text(const TimelineDiff& diff, const Evidence& evidence) {
  if (diff.tracks.empty()) return {};
  std::string text = "\nFigures and states\n";
  for (const TrackChange& change : diff.tracks) {
    text += fmt::format("~ {}\n", terminal_safe(render::track_change_words(change)));
    text += evidence.quote(change.why);
  }
  return text;
}

std::string disagreements_text(std::string_view heading, const std::vector<Disagreement>& disagreements,
                               const Evidence& evidence) {
  if (disagreements.empty()) return {};
  std::string text = fmt::format("\n{}\n", heading);
  for (const Disagreement& disagreement : disagreements) {
    text += fmt::format("! {}\n", date_words(disagreement.date));
    for (const DisagreementSide& side : disagreement.sides) text += evidence.quote(side.claims);
  }
  return text;
}

}  // namespace

std::string write_diff_text(const TimelineDiff& diff, const Timeline& from, const Timeline& to) {
  const Evidence evidence(from, to);
  std::string text = fmt::format("{} → {}\n{}\n", terminal_safe(side_words(diff.from)),
                                 terminal_safe(side_words(diff.to)), render::totals(diff));
  text += tracks_text(diff, evidence);
  text += entries_text("New entries", "+", diff.added, evidence);
  text += changes_text(diff, evidence);
  text += entries_text("Entries gone", "-", diff.removed, evidence);
  text += disagreements_text("Disagreements opened", diff.opened, evidence);
  text += disagreements_text("Disagreements closed", diff.closed, evidence);
  return text;
}

}  // namespace throughline
