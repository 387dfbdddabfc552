#include "timeline/evidence.hpp"

#include <iterator>
#include <map>
#include <set>

namespace throughline::timeline {

std::vector<Link> links_between(const std::vector<Entry>& entries, const EventGraph& graph) {
  std::set<std::string_view> ids;
  for (const Entry& entry : entries) ids.insert(entry.id);
  std::vector<Link> links;
  for (const Link& link : graph.links()) {
    if (ids.contains(link.from) && ids.contains(link.to)) links.push_back(link);
  }
  return links;
}

namespace {

// What outlets correct in the articles that are told from, and that they have taken an article back.
void add_own_corrections(const ClaimView& view, std::set<std::string_view>& ids) {
  std::set<std::string_view> articles;
  for (const std::string_view id : ids)
    if (const Claim* claim = view.claim(id)) articles.insert(claim->article);
  for (const Claim& claim : view.graph().claims().claims) {
    if (!claim.corrects) continue;
    if (claim.corrects->kind != CorrectionKind::retraction && !articles.contains(claim.article)) continue;
    ids.insert(claim.id);
    if (!claim.corrects->claim.empty()) ids.insert(claim.corrects->claim);
  }
}

}  // namespace

std::vector<Claim> collect_claims(const Timeline& timeline, const ClaimView& view) {
  std::set<std::string_view> ids;
  for (const Entry& entry : timeline.entries) ids.insert(entry.claims.begin(), entry.claims.end());
  for (const Track& track : timeline.tracks) {
    for (const TrackPoint& point : track.points) ids.insert(point.claim);
  }
  for (const Disagreement& disagreement : timeline.disagreements) {
    for (const DisagreementSide& side : disagreement.sides) ids.insert(side.claims.begin(), side.claims.end());
  }
  for (const Link& link : timeline.links) ids.insert(link.claims.begin(), link.claims.end());
  add_own_corrections(view, ids);
  std::vector<Claim> claims;
  for (const std::string_view id : ids) {
    if (const Claim* claim = view.claim(id)) claims.push_back(*claim);
  }
  return claims;
}

std::vector<TimelineActor> collect_actors(const Timeline& timeline, const ClaimView& view) {
  std::map<std::string, std::uint32_t> claims_of;
  for (const Claim& claim : timeline.claims) {
    std::set<std::string> ids;
    for (const ActorRole& role : claim.actors) ids.insert(role.actor);
    for (const Speaker& speaker : claim.attributed_to) ids.insert(speaker.actor);
    for (const Speaker& speaker : claim.denied_by) ids.insert(speaker.actor);
    for (const std::string& id : ids) ++claims_of[id];
  }
  std::vector<TimelineActor> actors;
  for (const auto& [id, claims] : claims_of) {
    const Actor* actor = view.actor(id);
    if (actor == nullptr) continue;
    actors.push_back({id, actor->name, actor->kind, actor->aliases, actor->roles, claims, actor->merged});
  }
  return actors;
}

std::vector<TimelineArticle> collect_articles(const ClaimView& view) {
  std::vector<TimelineArticle> articles;
  for (const ArticleInfo& info : view.graph().claims().articles) {
    articles.push_back({info.id, info.path, info.title, info.outlet, info.url, info.published, info.published_basis,
                        info.modified, std::string(view.graph().origin(info.id)), info.digest});
  }
  return articles;
}

}  // namespace throughline::timeline
