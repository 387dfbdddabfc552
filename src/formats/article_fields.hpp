// Articles and the actors found in one: records of a claims stream.
#pragma once

#include "formats/span_fields.hpp"
#include "throughline/actor.hpp"
#include "throughline/article.hpp"
#include "throughline/claim_set.hpp"

namespace throughline::formats {

template <class Visit, Of<ArticleTraits> T>
void fields(Visit& visit, T& traits) {
  visit.null_if_blank("agency", traits.agency);
  visit.hex("shingles", traits.shingles);
  visit.hex("lines", traits.lines);
  visit.field("terms", traits.terms);
}

template <class Visit, Of<ArticleInfo> T>
void fields(Visit& visit, T& article) {
  visit.field("id", article.id);
  visit.field("path", article.path);
  visit.field("also", article.also);
  visit.null_if_blank("title", article.title);
  visit.null_if_blank("outlet", article.outlet);
  visit.null_if_blank("url", article.url);
  visit.field("published", article.published);
  visit.field("published_basis", article.published_basis);
  visit.field("modified", article.modified);
  visit.field("language", article.language);
  visit.field("digest", article.digest);
  visit.field("traits", article.traits);
}

template <class Visit, Of<ActorMerge> T>
void fields(Visit& visit, T& merge) {
  visit.field("from", merge.from);
  visit.field("why", merge.why);
}

template <class Visit, Of<Actor> T>
void fields(Visit& visit, T& actor) {
  visit.field("id", actor.id);
  visit.field("article", actor.article);
  visit.field("name", actor.name);
  visit.field("kind", actor.kind);
  visit.field("aliases", actor.aliases);
  visit.field("roles", actor.roles);
  visit.field("mentions", actor.mentions);
  visit.absent_if_none("merged", actor.merged);
}

template <class Visit, Of<SkippedInput> T>
void fields(Visit& visit, T& skipped) {
  visit.field("path", skipped.path);
  visit.field("code", skipped.code);
}

}  // namespace throughline::formats
