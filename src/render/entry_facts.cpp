#include "render/entry_facts.hpp"

#include <algorithm>
#include <set>

#include "render/claim_words.hpp"
#include "render/html_writer.hpp"
#include "throughline/render.hpp"

namespace throughline::render {
namespace {

void add_best(EntryFacts& facts, const Claim& claim, const TimelineIndex& index) {
  facts.type = claim.kind == ClaimKind::count ? class_words("count") : class_words(claim.predicate.event_class);
  facts.caution = caution(claim);
  facts.said_by = speaker_words(claim.attributed_to);
  facts.source = index.source_name(claim.article);
  facts.reported = claim.reported;
  const TimelineArticle* article = index.article(claim.article);
  if (article != nullptr && is_web_address(article->url)) facts.url = article->url;
}

}  // namespace

EntryFacts facts_of(const Entry& entry, const TimelineIndex& index) {
  EntryFacts facts;
  if (!entry.summary.empty()) {
    facts.quote = entry.summary.front().text;
    if (const Claim* best = index.claim(entry.summary.front().claim)) add_best(facts, *best, index);
  }
  for (const ActorRole& role : entry.actors) {
    std::string name(index.actor_name(role.actor));
    if (std::find(facts.actors.begin(), facts.actors.end(), name) == facts.actors.end()) {
      facts.actors.push_back(std::move(name));
    }
  }
  std::set<std::string> sources;
  for (const std::string& id : entry.claims) {
    const Claim* claim = index.claim(id);
    if (claim == nullptr) continue;
    sources.emplace(index.source_name(claim->article));
    facts.last_reported = std::max(facts.last_reported, claim->reported);
  }
  facts.sources.assign(sources.begin(), sources.end());
  return facts;
}

std::string entry_url(std::string_view base_url, std::string_view id) {
  return base_url.empty() ? std::string() : std::string(base_url) + event_path(id);
}

std::string entry_urn(std::string_view id) {
  std::string urn = "urn:throughline:";
  for (const char c : id) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    urn += plain ? c : '_';
  }
  return urn;
}

}  // namespace throughline::render
