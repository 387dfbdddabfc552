// Everything found in one article, as `annotate` prints it.
#pragma once

#include "formats/article_fields.hpp"
#include "formats/span_fields.hpp"
#include "throughline/annotation.hpp"

namespace throughline::formats {

// An article with its text; what the graph needs of it stays in the claims stream.
template <class Visit, Of<Article> T>
void fields(Visit& visit, T& article) {
  visit.field("id", article.info.id);
  visit.field("path", article.info.path);
  visit.null_if_blank("title", article.info.title);
  visit.null_if_blank("outlet", article.info.outlet);
  visit.null_if_blank("url", article.info.url);
  visit.field("published", article.info.published);
  visit.field("published_basis", article.info.published_basis);
  visit.field("text", article.text);
}

template <class Visit, Of<Sentence> T>
void fields(Visit& visit, T& sentence) {
  visit.flat(sentence.span);
}

template <class Visit, Of<Token> T>
void fields(Visit& visit, T& token) {
  visit.flat(token.span);
  visit.field("upos", token.upos);
  visit.field("lemma", token.lemma);
  visit.field("head", token.head);
  visit.field("deprel", token.deprel);
}

template <class Visit, Of<Mention> T>
void fields(Visit& visit, T& mention) {
  visit.flat(mention.span);
  visit.field("type", mention.type);
  visit.null_if_blank("actor", mention.actor);
}

template <class Visit, Of<TimeExpression> T>
void fields(Visit& visit, T& time) {
  visit.flat(time.span);
  visit.field("type", time.type);
  visit.field("value", time.value);
  visit.field("mod", time.mod);
  visit.field("date", time.date);
  visit.field("rules", time.rules);
}

template <class Visit, Of<Quantity> T>
void fields(Visit& visit, T& quantity) {
  visit.flat(quantity.span);
  visit.field("value", quantity.value);
  visit.field("low", quantity.low);
  visit.field("high", quantity.high);
  visit.field("unit", quantity.unit);
  visit.field("qualifier", quantity.qualifier);
  visit.field("change", quantity.change);
}

template <class Visit, Of<Participant> T>
void fields(Visit& visit, T& participant) {
  visit.flat(participant.span);
  visit.field("role", participant.role);
  visit.null_if_blank("actor", participant.actor);
}

template <class Visit, Of<EventMention> T>
void fields(Visit& visit, T& event) {
  visit.flat(event.span);
  visit.field("lemma", event.lemma);
  visit.field("class", event.event_class);
  visit.field("date", event.date);
  visit.field("certainty", event.certainty);
  visit.field("polarity", event.polarity);
  visit.field("when", event.when);
  visit.field("participants", event.participants);
}

template <class Visit, Of<Attribution> T>
void fields(Visit& visit, T& attribution) {
  visit.field("source", attribution.source);
  visit.field("cue", attribution.cue);
  visit.field("content", attribution.content);
  visit.field("direct", attribution.direct);
}

template <class Visit, Of<Annotation> T>
void fields(Visit& visit, T& annotation) {
  visit.field("article", annotation.article);
  visit.field("sentences", annotation.sentences);
  visit.field("tokens", annotation.tokens);
  visit.field("mentions", annotation.mentions);
  visit.field("times", annotation.times);
  visit.field("quantities", annotation.quantities);
  visit.field("events", annotation.events);
  visit.field("attributions", annotation.attributions);
  visit.field("actors", annotation.actors);
}

}  // namespace throughline::formats
