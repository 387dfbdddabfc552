// A claim, the same in a claims stream and in a timeline.
#pragma once

#include "formats/span_fields.hpp"
#include "throughline/claim.hpp"

namespace throughline::formats {

template <class Visit, Of<Quote> T>
void fields(Visit& visit, T& quote) {
  visit.field("exact", quote.exact);
  visit.flat(quote.span);
  visit.field("prefix", quote.prefix);
  visit.field("suffix", quote.suffix);
}

template <class Visit, Of<Predicate> T>
void fields(Visit& visit, T& predicate) {
  visit.field("lemma", predicate.lemma);
  visit.field("class", predicate.event_class);
  visit.flat(predicate.span);
}

template <class Visit, Of<ActorRole> T>
void fields(Visit& visit, T& actor) {
  visit.field("id", actor.actor);
  visit.field("role", actor.role);
}

template <class Visit, Of<Speaker> T>
void fields(Visit& visit, T& speaker) {
  visit.null_if_blank("actor", speaker.actor);
  visit.field("text", speaker.text);
  visit.flat(speaker.span);
}

template <class Visit, Of<Count> T>
void fields(Visit& visit, T& count) {
  visit.field("measure", count.measure);
  visit.field("of", count.of);
  visit.field("value", count.value);
  visit.field("low", count.low);
  visit.field("high", count.high);
  visit.field("qualifier", count.qualifier);
  visit.field("change", count.change);
  visit.field("increment", count.increment);
  visit.field("unit", count.unit);
  visit.field("as_of", count.as_of);
  visit.flat(count.span);
}

template <class Visit, Of<Status> T>
void fields(Visit& visit, T& status) {
  visit.field("subject", status.subject);
  visit.field("state", status.state);
  visit.field("since", status.since);
  visit.flat(status.span);
}

template <class Visit, Of<Corrects> T>
void fields(Visit& visit, T& corrects) {
  visit.field("kind", corrects.kind);
  visit.field("article", corrects.article);
  visit.null_if_blank("claim", corrects.claim);
}

template <class Visit, Of<Claim> T>
void fields(Visit& visit, T& claim) {
  visit.field("id", claim.id);
  visit.field("kind", claim.kind);
  visit.field("article", claim.article);
  visit.field("reported", claim.reported);
  visit.field("quote", claim.quote);
  visit.field("predicate", claim.predicate);
  visit.field("date", claim.date);
  visit.field("time", claim.time);
  visit.field("actors", claim.actors);
  visit.field("attributed_to", claim.attributed_to);
  visit.absent_if_none("denied_by", claim.denied_by);
  visit.field("modality", claim.modality);
  visit.field("polarity", claim.polarity);
  visit.field("counts", claim.counts);
  visit.field("status", claim.status);
  visit.absent_if_none("corrects", claim.corrects);
  visit.absent_if_none("relative_to", claim.relative_to);
  visit.field("rules", claim.rules);
}

}  // namespace throughline::formats
