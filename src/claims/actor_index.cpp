#include "claims/actor_index.hpp"

#include <algorithm>
#include <tuple>

namespace throughline::claims {
namespace {

// A mention reaches at most this far; it bounds how far back one must look for those that hold a place.
constexpr std::uint32_t kLongestMention = 256;

}  // namespace

ActorIndex::ActorIndex(const Reading& reading) : reading_(&reading) {
  const auto& actors = reading.annotation().actors;
  for (std::size_t i = 0; i < actors.size(); ++i) {
    for (const Span span : actors[i].mentions) mentions_.push_back({span, i});
  }
  std::ranges::sort(mentions_, [](const ActorMention& a, const ActorMention& b) {
    return std::tie(a.span, a.actor) < std::tie(b.span, b.actor);
  });
}

std::optional<ActorMention> ActorIndex::mention_at(std::uint32_t token) const {
  const Span span = reading_->token(token).span;
  const std::uint32_t from = span.begin > kLongestMention ? span.begin - kLongestMention : 0;
  std::optional<ActorMention> widest;
  for (auto at = std::ranges::lower_bound(mentions_, Span{from, 0}, {}, &ActorMention::span);
       at != mentions_.end() && at->span.begin < span.end; ++at) {
    if (overlap(at->span, span) && (!widest || size(at->span) > size(widest->span))) widest = *at;
  }
  return widest;
}

std::optional<std::size_t> ActorIndex::actor_at(std::uint32_t token) const {
  const auto mention = mention_at(token);
  return mention ? std::optional(mention->actor) : std::nullopt;
}

std::vector<ActorMention> ActorIndex::mentions_in(Span span) const {
  std::vector<ActorMention> found;
  for (auto at = std::ranges::lower_bound(mentions_, Span{span.begin, 0}, {}, &ActorMention::span);
       at != mentions_.end() && at->span.begin < span.end; ++at) {
    if (contains(span, at->span)) found.push_back(*at);
  }
  return found;
}

std::vector<std::size_t> ActorIndex::actors_in(Span span) const {
  std::vector<std::size_t> actors;
  for (const ActorMention& mention : mentions_in(span)) {
    if (std::ranges::find(actors, mention.actor) == actors.end()) actors.push_back(mention.actor);
  }
  return actors;
}

}  // namespace throughline::claims
