// What changed between two timelines.
#pragma once

#include "formats/timeline_fields.hpp"
#include "throughline/timeline_diff.hpp"

namespace throughline::formats {

template <class Visit, Of<DiffSide> T>
void fields(Visit& visit, T& side) {
  visit.field("label", side.label);
  visit.field("as_of", side.as_of);
  visit.field("digest", side.digest);
}

template <class Visit, Of<EntryChange> T>
void fields(Visit& visit, T& change) {
  visit.field("from", change.from);
  visit.field("to", change.to);
  visit.field("field", change.field);
  visit.field("before", change.before);
  visit.field("after", change.after);
  visit.field("why", change.why);
}

template <class Visit, Of<TrackChange> T>
void fields(Visit& visit, T& change) {
  visit.field("track", change.track);
  visit.field("subject", change.subject);
  visit.field("before", change.before);
  visit.field("after", change.after);
  visit.field("why", change.why);
}

// Disagreements that are there on one side only, told from both ends.
struct DisagreementChanges {
  std::vector<Disagreement> opened;
  std::vector<Disagreement> closed;
};

template <class Visit, Of<DisagreementChanges> T>
void fields(Visit& visit, T& changes) {
  visit.field("opened", changes.opened);
  visit.field("closed", changes.closed);
}

template <class Visit, Of<Development> T>
void fields(Visit& visit, T& development) {
  visit.field("kind", development.kind);
  visit.field("importance", development.importance);
  visit.null_if_blank("entry", development.entry);
  visit.null_if_blank("track", development.track);
  visit.field("about", development.about);
  visit.field("date", development.date);
  visit.field("before", development.before);
  visit.field("after", development.after);
  visit.field("by", development.by);
  visit.field("why", development.why);
}

template <class Visit, Of<PatchOperation> T>
void fields(Visit& visit, T& operation) {
  visit.field("op", operation.op);
  visit.field("path", operation.path);
  if (operation.op != "remove") visit.json("value", operation.value);
}

template <class Visit, Of<TimelineDiff> T>
void fields(Visit& visit, T& diff) {
  visit.field("from", diff.from);
  visit.field("to", diff.to);
  visit.field("added", diff.added);
  visit.field("removed", diff.removed);
  visit.field("changed", diff.changed);
  visit.field("tracks", diff.tracks);
  visit.field("disagreements", DisagreementChanges{diff.opened, diff.closed});
  visit.field("developments", diff.developments);
  visit.field("patch", diff.patch);
}

}  // namespace throughline::formats
