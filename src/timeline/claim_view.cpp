#include "timeline/claim_view.hpp"

#include <algorithm>

namespace throughline::timeline {
namespace {

template <class Value>
const Value* find(std::span<const Value> values, std::string_view id) {
  const auto found = std::ranges::lower_bound(values, id, std::less<>(),
                                              [](const Value& value) -> std::string_view { return value.id; });
  return found != values.end() && found->id == id ? &*found : nullptr;
}

}  // namespace

const Claim* ClaimView::claim(std::string_view id) const { return find<Claim>(graph_->claims().claims, id); }

const ArticleInfo* ClaimView::article(std::string_view id) const {
  return find<ArticleInfo>(graph_->claims().articles, id);
}

const Actor* ClaimView::actor(std::string_view id) const {
  const Actor* const renamed = overrides_->renamed(id);
  return renamed != nullptr ? renamed : find<Actor>(graph_->actors(), id);
}

std::vector<const Claim*> ClaimView::claims_of(const Event& event) const {
  std::vector<const Claim*> claims;
  for (const std::string& id : event.claims) {
    if (const Claim* found = claim(id)) claims.push_back(found);
  }
  return claims;
}

}  // namespace throughline::timeline
