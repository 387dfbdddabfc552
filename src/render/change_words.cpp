#include "render/change_words.hpp"

#include <fmt/format.h>

#include "render/claim_words.hpp"
#include "render/subject_words.hpp"

namespace throughline::render {
namespace {

void append_part(std::string& words, std::size_t number, std::string_view what) {
  if (number != 0) words += fmt::format("{}{} {}", words.empty() ? "" : ", ", number, what);
}

}  // namespace

std::string_view change_verb(ChangedField field) {
  switch (field) {
    case ChangedField::date:
      return "date moved";
    case ChangedField::headline:
      return "headline re-worded";
    case ChangedField::actors:
      return "actors changed";
    case ChangedField::status:
      return "status turned";
    case ChangedField::count:
      return "count revised";
    case ChangedField::sources:
      return "sources changed";
  }
  return "changed";
}

std::string change_words(const EntryChange& change) {
  return fmt::format("{}: {} → {}", change_verb(change.field), change.before, change.after);
}

std::string track_change_words(const TrackChange& change) {
  const std::string subject = subject_words(change.subject);
  if (!change.before && change.after) return fmt::format("{}: {} (new)", subject, point_words(*change.after));
  if (change.before && !change.after)
    return fmt::format("{}: {} (no longer told)", subject, point_words(*change.before));
  if (!change.before) return subject;
  return fmt::format("{}: {} → {}", subject, point_words(*change.before), point_words(*change.after));
}

std::string totals(const TimelineDiff& diff) {
  std::string words;
  append_part(words, diff.added.size(), "added");
  append_part(words, diff.removed.size(), "removed");
  append_part(words, diff.changed.size(), "changed");
  append_part(words, diff.tracks.size(), diff.tracks.size() == 1 ? "figure or state moved" : "figures or states moved");
  append_part(words, diff.opened.size(), diff.opened.size() == 1 ? "disagreement opened" : "disagreements opened");
  append_part(words, diff.closed.size(), diff.closed.size() == 1 ? "disagreement closed" : "disagreements closed");
  return words.empty() ? "nothing changed" : words;
}

}  // namespace throughline::render
