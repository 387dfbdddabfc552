#include "base/json_writer.hpp"
#include "render/claim_words.hpp"
#include "render/entry_facts.hpp"
#include "render/html_writer.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using base::JsonWriter;

void member(JsonWriter& json, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  json.key(key);
  json.string(value);
}

std::string_view actor_type(ActorKind kind) {
  switch (kind) {
    case ActorKind::person:
      return "Person";
    case ActorKind::place:
      return "Place";
    case ActorKind::organization:
    case ActorKind::group:
      return "Organization";
    case ActorKind::other:
      break;
  }
  return "Thing";
}

// The article in which a claim appears.
void write_appearance(JsonWriter& json, const TimelineArticle& article) {
  json.key("appearance");
  json.begin_object();
  member(json, "@type", "NewsArticle");
  member(json, "headline", article.title);
  if (render::is_web_address(article.url)) member(json, "url", article.url);
  if (article.published) member(json, "datePublished", to_string(*article.published));
  if (!article.outlet.empty()) {
    json.key("publisher");
    json.begin_object();
    member(json, "@type", "Organization");
    member(json, "name", article.outlet);
    json.end_object();
  }
  json.end_object();
}

void write_claim(JsonWriter& json, const Claim& claim, const render::TimelineIndex& index) {
  json.begin_object();
  member(json, "@type", "Claim");
  member(json, "@id", render::entry_urn(claim.id));
  member(json, "text", claim.quote.exact);
  if (claim.reported) member(json, "datePublished", to_string(*claim.reported));
  member(json, "creativeWorkStatus", render::caution(claim));
  const std::string speakers = render::speaker_words(claim.attributed_to);
  if (!speakers.empty()) {
    json.key("author");
    json.begin_object();
    const TimelineActor* actor = index.actor(claim.attributed_to.front().actor);
    member(json, "@type", actor_type(actor == nullptr ? ActorKind::other : actor->kind));
    member(json, "name", speakers);
    json.end_object();
  }
  if (const TimelineArticle* article = index.article(claim.article)) write_appearance(json, *article);
  json.end_object();
}

// schema.org's dates are days: an open or unknown end is left out, and the words say the rest.
void write_event(JsonWriter& json, const Entry& entry, const render::TimelineIndex& index, std::string_view base_url) {
  const render::EntryFacts facts = render::facts_of(entry, index);
  json.begin_object();
  member(json, "@type", "Event");
  member(json, "@id", render::entry_urn(entry.id));
  member(json, "name", entry.headline);
  member(json, "description", facts.quote);
  if (entry.date && entry.date->first) member(json, "startDate", to_string(*entry.date->first));
  if (entry.date && entry.date->last) member(json, "endDate", to_string(*entry.date->last));
  member(json, "disambiguatingDescription", date_words(entry.date));
  member(json, "additionalType", facts.type);
  member(json, "url", render::entry_url(base_url, entry.id));
  json.key("about");
  json.begin_array();
  for (const ActorRole& role : entry.actors) {
    json.begin_object();
    const TimelineActor* actor = index.actor(role.actor);
    member(json, "@type", actor_type(actor == nullptr ? ActorKind::other : actor->kind));
    member(json, "@id", render::entry_urn(role.actor));
    member(json, "name", index.actor_name(role.actor));
    json.end_object();
  }
  json.end_array();
  json.key("subjectOf");
  json.begin_array();
  for (const std::string& id : entry.claims) {
    json.begin_object();
    member(json, "@id", render::entry_urn(id));
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

}  // namespace

std::string write_timeline_jsonld(const Timeline& timeline, std::string_view base_url) {
  const render::TimelineIndex index(timeline);
  JsonWriter json(JsonWriter::Layout::indented);
  json.begin_object();
  json.key("@context");
  json.begin_object();
  member(json, "@vocab", "https://schema.org/");
  json.end_object();
  json.key("@graph");
  json.begin_array();
  for (const Entry& entry : timeline.entries) write_event(json, entry, index, base_url);
  for (const Claim& claim : timeline.claims) write_claim(json, claim, index);
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

}  // namespace throughline
