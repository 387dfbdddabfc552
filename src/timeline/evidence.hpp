// What a timeline stands on: the claims that anything in it refers to, their actors and articles.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "throughline/timeline.hpp"
#include "timeline/claim_view.hpp"

namespace throughline::timeline {

// Links of the graph whose two ends are entries, in their order.
std::vector<Link> links_between(const std::vector<Entry>& entries, const EventGraph& graph);

// By id: every claim that an entry, a track, a disagreement or a link of `timeline` refers to.
std::vector<Claim> collect_claims(const Timeline& timeline, const ClaimView& view);

// By id: the actors that take part in, speak or deny one of `timeline.claims`.
std::vector<TimelineActor> collect_actors(const Timeline& timeline, const ClaimView& view);

// By id: all articles that the graph was built from.
std::vector<TimelineArticle> collect_articles(const ClaimView& view);

}  // namespace throughline::timeline
