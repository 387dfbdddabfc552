// A timeline, and the parts of it that a diff shows.
#pragma once

#include "formats/article_fields.hpp"
#include "formats/claim_fields.hpp"
#include "throughline/timeline.hpp"

namespace throughline::formats {

template <class Visit, Of<TimelineOptions> T>
void fields(Visit& visit, T& options) {
  visit.null_if_blank("title", options.title);
  visit.absent_if_none("since", options.since);
  visit.absent_if_none("until", options.until);
  visit.absent_if_none("as_of", options.as_of);
  visit.field("query", options.query);
  visit.field("actors", options.actors);
  visit.absent_if_none("entries", options.entries);
  visit.field("all_entries", options.all_entries);
  visit.absent_if_none("days", options.days);
  visit.field("sentences", options.sentences);
}

template <class Visit, Of<Story> T>
void fields(Visit& visit, T& story) {
  visit.null_if_blank("title", story.title);
  visit.field("first", story.first);
  visit.field("last", story.last);
  visit.field("as_of", story.as_of);
  visit.field("articles", story.articles);
  visit.field("origins", story.origins);
  visit.field("undated", story.undated);
  visit.field("skipped", story.skipped);
  visit.absent_if_none("left_out", story.left_out);
}

template <class Visit, Of<TimelineArticle> T>
void fields(Visit& visit, T& article) {
  visit.field("id", article.id);
  visit.field("path", article.path);
  visit.null_if_blank("title", article.title);
  visit.null_if_blank("outlet", article.outlet);
  visit.null_if_blank("url", article.url);
  visit.field("published", article.published);
  visit.field("published_basis", article.published_basis);
  visit.field("modified", article.modified);
  visit.field("origin", article.origin);
  visit.field("digest", article.digest);
}

template <class Visit, Of<TimelineActor> T>
void fields(Visit& visit, T& actor) {
  visit.field("id", actor.id);
  visit.field("name", actor.name);
  visit.field("kind", actor.kind);
  visit.field("aliases", actor.aliases);
  visit.field("roles", actor.roles);
  visit.field("claims", actor.claims);
  visit.field("merged", actor.merged);
}

template <class Visit, Of<SummarySentence> T>
void fields(Visit& visit, T& sentence) {
  visit.field("text", sentence.text);
  visit.field("claim", sentence.claim);
}

template <class Visit, Of<ClaimMerge> T>
void fields(Visit& visit, T& merge) {
  visit.field("claims", merge.claims);
  visit.field("why", merge.why);
}

template <class Visit, Of<Entry> T>
void fields(Visit& visit, T& entry) {
  visit.field("id", entry.id);
  visit.field("date", entry.date);
  visit.field("headline", entry.headline);
  visit.field("summary", entry.summary);
  visit.field("salience", entry.salience);
  visit.field("actors", entry.actors);
  visit.field("claims", entry.claims);
  visit.field("articles", entry.articles);
  visit.field("origins", entry.origins);
  visit.field("places", entry.places);
  visit.field("merged", entry.merged);
  visit.absent_if_none("storyline", entry.storyline);
}

template <class Visit, Of<TrackPoint> T>
void fields(Visit& visit, T& point) {
  visit.field("date", point.date);
  visit.field("reported", point.reported);
  visit.first_of("state", point.state, "value", point.value);
  visit.field("low", point.low);
  visit.field("high", point.high);
  visit.field("qualifier", point.qualifier);
  visit.field("attributed_to", point.attributed_to);
  visit.field("claim", point.claim);
  visit.null_if_blank("superseded_by", point.superseded_by);
}

template <class Visit, Of<Track> T>
void fields(Visit& visit, T& track) {
  visit.field("id", track.id);
  visit.field("kind", track.kind);
  visit.field("subject", track.subject);
  visit.field("of", track.of);
  visit.field("unit", track.unit);
  visit.field("points", track.points);
}

template <class Visit, Of<DisagreementSide> T>
void fields(Visit& visit, T& side) {
  visit.first_of("state", side.state, "value", side.value);
  visit.field("claims", side.claims);
  visit.field("origins", side.origins);
}

template <class Visit, Of<Disagreement> T>
void fields(Visit& visit, T& disagreement) {
  visit.field("id", disagreement.id);
  visit.field("track", disagreement.track);
  visit.field("date", disagreement.date);
  visit.field("sides", disagreement.sides);
}

template <class Visit, Of<Link> T>
void fields(Visit& visit, T& link) {
  visit.field("from", link.from);
  visit.field("to", link.to);
  visit.field("type", link.type);
  visit.field("why", link.why);
  visit.field("claims", link.claims);
}

template <class Visit, Of<AppliedOverride> T>
void fields(Visit& visit, T& applied) {
  visit.field("kind", applied.override.kind);
  visit.field("targets", applied.override.targets);
  visit.field("value", applied.override.value);
  visit.field("note", applied.override.note);
  visit.field("changed", applied.changed);
}

template <class Visit, Of<Timeline> T>
void fields(Visit& visit, T& timeline) {
  visit.field("options", timeline.options);
  visit.field("story", timeline.story);
  visit.field("articles", timeline.articles);
  visit.field("actors", timeline.actors);
  visit.field("entries", timeline.entries);
  visit.field("claims", timeline.claims);
  visit.field("tracks", timeline.tracks);
  visit.field("disagreements", timeline.disagreements);
  visit.field("links", timeline.links);
  visit.absent_if_none("overrides", timeline.overrides);
}

}  // namespace throughline::formats
