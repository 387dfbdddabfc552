#include "graph/anchored_dates.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"

namespace throughline::graph {
namespace {

constexpr std::size_t kStemKey = 4;
// Claims of one anchor word that are looked at, in all articles.
constexpr std::size_t kMostAnchors = 64;

struct AnchorWords {
  std::int32_t days = 0;
  std::vector<std::string> words;  // those of "the signing of the deal" that may name an event
};

std::optional<AnchorWords> read_anchor(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  AnchorWords anchor;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), anchor.days);
  if (error != std::errc()) return std::nullopt;
  for (const std::string_view word : base::split(text.substr(static_cast<std::size_t>(end - text.data())), ' ')) {
    if (word.size() >= kStemKey) anchor.words.push_back(base::to_ascii_lower(word));
  }
  return anchor;
}

std::string stem_key(std::string_view word) { return std::string(word.substr(0, kStemKey)); }

bool has_day(const Claim& claim) { return claim.date && claim.date->first && claim.date->first == claim.date->last; }

bool share_actor(const Claim& a, const Claim& b) {
  return std::any_of(a.actors.begin(), a.actors.end(), [&](const ActorRole& x) {
    return std::any_of(b.actors.begin(), b.actors.end(), [&](const ActorRole& y) { return x.actor == y.actor; });
  });
}

// Dated claims by the beginning of their predicate.
using AnchorIndex = std::map<std::string, std::vector<const Claim*>, std::less<>>;

AnchorIndex index_anchors(const ClaimSet& set) {
  AnchorIndex index;
  for (const Claim& claim : set.claims) {
    if (has_day(claim) && claim.polarity == Polarity::pos) index[stem_key(claim.predicate.lemma)].push_back(&claim);
  }
  for (auto& [key, claims] : index) {
    std::stable_sort(claims.begin(), claims.end(),
                     [](const Claim* a, const Claim* b) { return a->article < b->article; });
  }
  return index;
}

const Claim* nearest_in_article(const std::vector<const Claim*>& anchors, const Claim& claim, std::string_view word) {
  const auto [begin, end] = std::equal_range(anchors.begin(), anchors.end(), &claim,
                                             [](const Claim* a, const Claim* b) { return a->article < b->article; });
  const Claim* best = nullptr;
  const auto key = [&](const Claim* c) {
    const bool after = c->predicate.span.begin > claim.predicate.span.begin;
    const std::uint32_t far = after ? c->predicate.span.begin - claim.predicate.span.begin
                                    : claim.predicate.span.begin - c->predicate.span.begin;
    return std::tuple(after, far, std::string_view(c->id));
  };
  for (auto at = begin; at != end; ++at) {
    if (!same_stem((*at)->predicate.lemma, word) || *at == &claim) continue;
    if (best == nullptr || key(*at) < key(best)) best = *at;
  }
  return best;
}

const Claim* only_one_anywhere(const std::vector<const Claim*>& anchors, const Claim& claim, std::string_view word) {
  const Claim* found = nullptr;
  for (std::size_t i = 0; i < std::min(anchors.size(), kMostAnchors); ++i) {
    const Claim& anchor = *anchors[i];
    if (!same_stem(anchor.predicate.lemma, word) || !share_actor(anchor, claim)) continue;
    if (found != nullptr && found->date->first != anchor.date->first) return nullptr;
    if (found == nullptr) found = &anchor;
  }
  return found;
}

const Claim* find_anchor(const AnchorIndex& index, const Claim& claim, std::string_view word) {
  const auto anchors = index.find(stem_key(word));
  if (anchors == index.end()) return nullptr;
  const Claim* anchor = nearest_in_article(anchors->second, claim, word);
  return anchor != nullptr ? anchor : only_one_anywhere(anchors->second, claim, word);
}

std::optional<DateSpan> find_date(const AnchorIndex& index, const Claim& claim) {
  const std::optional<AnchorWords> anchor = read_anchor(*claim.relative_to);
  if (!anchor) return std::nullopt;
  for (const std::string& word : anchor->words) {
    const Claim* found = find_anchor(index, claim, word);
    if (found == nullptr) continue;
    const Day day = *found->date->first + anchor->days;
    if (has_iso_form(day)) return day_span(day, Certainty::implied, "event-relative");
  }
  return std::nullopt;
}

}  // namespace

bool same_stem(std::string_view a, std::string_view b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  const auto differ = std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(shorter), b.begin());
  const auto common = static_cast<std::size_t>(differ.first - a.begin());
  return a == b || common >= std::max(kStemKey, shorter - 1);
}

ClaimSet resolve_anchored_dates(ClaimSet set) {
  std::vector<std::pair<std::size_t, DateSpan>> resolved;
  const AnchorIndex index = index_anchors(set);
  for (std::size_t i = 0; i < set.claims.size(); ++i) {
    const Claim& claim = set.claims[i];
    if (claim.date || !claim.relative_to) continue;
    if (std::optional<DateSpan> date = find_date(index, claim)) resolved.emplace_back(i, std::move(*date));
  }
  for (auto& [i, date] : resolved) {
    set.claims[i].date = std::move(date);
    set.claims[i].rules.emplace_back("event-relative");
  }
  return set;
}

}  // namespace throughline::graph
