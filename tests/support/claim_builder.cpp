#include "support/claim_builder.hpp"

#include <algorithm>
#include <utility>

#include "throughline/edtf.hpp"

namespace throughline::testing {

Span place_of(const Claim& claim, std::string_view words) {
  const std::size_t at = claim.quote.exact.find(words);
  if (words.empty() || at == std::string::npos) return claim.quote.span;
  const std::uint32_t begin = claim.quote.span.begin + static_cast<std::uint32_t>(at);
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

std::string actor_id(std::string_view name, ActorKind kind) {
  return "p-" + std::string(to_string(kind)) + "-" + std::string(name);
}

ClaimHandle& ClaimHandle::kind(ClaimKind kind) {
  claim_->kind = kind;
  return *this;
}

ClaimHandle& ClaimHandle::did(std::string_view lemma, std::string_view event_class, std::string_view word) {
  claim_->predicate.lemma = lemma;
  claim_->predicate.event_class = event_class.empty() ? lemma : event_class;
  claim_->predicate.span = place_of(*claim_, word.empty() ? lemma : word);
  return *this;
}

ClaimHandle& ClaimHandle::on(std::string_view edtf, Certainty certainty, std::string_view words) {
  claim_->date = parse_edtf(edtf);
  claim_->date->certainty = certainty;
  const std::uint32_t end = claim_->quote.span.end;
  const Span full_stop{end - 1, end};
  if (certainty != Certainty::assumed) claim_->time = words.empty() ? full_stop : place_of(*claim_, words);
  return *this;
}

Actor& ClaimHandle::actor(std::string_view name, ActorKind kind) {
  Actor actor;
  actor.id = actor_id(name, kind);
  actor.article = claim_->article;
  actor.name = name;
  actor.kind = kind;
  actors_->push_back(std::move(actor));
  return actors_->back();
}

ClaimHandle& ClaimHandle::by(std::string_view name, Role role, ActorKind kind) {
  claim_->actors.push_back({actor(name, kind).id, role});
  std::sort(claim_->actors.begin(), claim_->actors.end());
  return *this;
}

ClaimHandle& ClaimHandle::in(std::string_view place) { return by(place, Role::place, ActorKind::place); }

ClaimHandle& ClaimHandle::said_by(std::string_view name) {
  claim_->attributed_to.push_back({actor(name, ActorKind::group).id, std::string(name), place_of(*claim_, name)});
  if (claim_->modality == Modality::asserted) claim_->modality = Modality::reported;
  return *this;
}

ClaimHandle& ClaimHandle::denied_by(std::string_view name) {
  claim_->denied_by.push_back({actor(name, ActorKind::group).id, std::string(name), place_of(*claim_, name)});
  return *this;
}

ClaimHandle& ClaimHandle::modality(Modality modality) {
  claim_->modality = modality;
  return *this;
}

ClaimHandle& ClaimHandle::negative() {
  claim_->polarity = Polarity::neg;
  return *this;
}

ClaimHandle& ClaimHandle::count(std::string_view measure, std::int64_t value, Qualifier qualifier,
                                std::string_view of) {
  Count count;
  count.measure = measure;
  count.of = of;
  count.value = Decimal(value);
  count.qualifier = qualifier;
  count.span = claim_->quote.span;
  claim_->counts.push_back(std::move(count));
  return *this;
}

ClaimHandle& ClaimHandle::status(std::string_view subject, std::string_view state) {
  claim_->status = Status{std::string(subject), std::string(state), std::nullopt, claim_->quote.span};
  return *this;
}

ClaimHandle& ClaimHandle::relative_to(std::string_view anchor) {
  claim_->relative_to = std::string(anchor);
  return *this;
}

ArticleHandle& ArticleHandle::outlet(std::string_view name) {
  article_->outlet = name;
  return *this;
}

ArticleHandle& ArticleHandle::title(std::string_view title) {
  article_->title = title;
  return *this;
}

ArticleHandle& ArticleHandle::url(std::string_view url) {
  article_->url = url;
  return *this;
}

ArticleHandle& ArticleHandle::agency(std::string_view agency) {
  article_->traits.agency = agency;
  return *this;
}

ArticleHandle& ArticleHandle::shingles(std::vector<std::uint64_t> signature) {
  article_->traits.shingles = std::move(signature);
  return *this;
}

ArticleHandle ClaimBuilder::article(std::string_view id, std::string_view published) {
  ArticleInfo article;
  article.id = id;
  article.path = std::string(id) + ".txt";
  article.published = parse_day(published);
  article.published_basis = article.published ? "header" : "none";
  article.language = "en";
  article.digest = "digest-" + std::string(id);
  set_.articles.push_back(std::move(article));
  at_ = 0;
  return ArticleHandle(set_.articles.back());
}

ClaimHandle ClaimBuilder::claim(std::string_view sentence) {
  const bool again = !set_.claims.empty() && set_.claims.back().article == set_.articles.back().id &&
                     set_.claims.back().quote.exact == sentence;
  Claim claim;
  claim.article = set_.articles.back().id;
  claim.reported = set_.articles.back().published;
  claim.quote.exact = sentence;
  claim.quote.span =
      again ? set_.claims.back().quote.span : Span{at_, at_ + static_cast<std::uint32_t>(sentence.size())};
  at_ = claim.quote.span.end + 1;
  claim.predicate.span = claim.quote.span;
  claim.id = "c-" + claim.article + "-" + std::to_string(1000 + set_.claims.size());
  set_.claims.push_back(std::move(claim));
  return ClaimHandle(set_.claims.back(), set_.actors);
}

ClaimSet ClaimBuilder::set() const { return normalise(set_); }

}  // namespace throughline::testing
