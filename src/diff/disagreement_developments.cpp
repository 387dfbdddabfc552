// Where sources came to differ, and where they no longer do.
#include <algorithm>

#include "diff/development_parts.hpp"

namespace throughline::diff {
namespace {

std::string sides_words(const Disagreement& disagreement, const StorySide& story) {
  std::string words;
  for (const DisagreementSide& side : disagreement.sides) {
    const std::string value = !side.state.empty() ? side.state : side.value ? to_string(*side.value) : "unknown";
    const std::vector<std::string> speakers = voices(side.claims, story);
    words += (words.empty() ? "" : "; ") + value;
    if (!speakers.empty()) words += " (" + speakers.front() + ")";
  }
  return words;
}

Development of_disagreement(DevelopmentKind kind, const Disagreement& disagreement, const StorySide& side) {
  Development found;
  found.kind = kind;
  found.track = disagreement.track;
  found.date = disagreement.date;
  const Track* const track = side.track(disagreement.track);
  found.about = track == nullptr ? disagreement.track : track_name(*track);
  double weight = 0;
  for (const DisagreementSide& one : disagreement.sides) {
    if (one.claims.empty()) continue;
    weight = std::max(weight, side.weight_of(one.claims.front()));
    found.why.push_back(one.claims.front());
  }
  found.by = voices(found.why, side);
  found.importance = weight::kDisagreement + weight::kDisagreementBySalience * weight;
  (kind == DevelopmentKind::disagreement_opened ? found.after : found.before) = sides_words(disagreement, side);
  return found;
}

bool is_same_matter(const Disagreement& a, const Disagreement& b) { return a.track == b.track && a.date == b.date; }

}  // namespace

void add_disagreements(const TimelineDiff& diff, const Sides& sides, std::vector<Development>& found) {
  for (const Disagreement& opened : diff.opened) {
    const bool is_new = std::ranges::any_of(opened.sides, [&](const DisagreementSide& side) {
      return std::ranges::any_of(side.claims, [&](const std::string& id) {
        const Claim* const claim = sides.to.claim(id);
        return claim != nullptr && !sides.from.knows_article(claim->article);
      });
    });
    if (!is_new) continue;
    Development development = of_disagreement(DevelopmentKind::disagreement_opened, opened, sides.to);
    const auto before = std::ranges::find_if(diff.closed, [&](const auto& c) { return is_same_matter(c, opened); });
    if (before != diff.closed.end()) development.before = sides_words(*before, sides.from);
    found.push_back(std::move(development));
  }
  for (const Disagreement& closed : diff.closed) {
    const bool goes_on =
        std::ranges::any_of(diff.opened, [&](const Disagreement& opened) { return is_same_matter(opened, closed); });
    if (!goes_on) found.push_back(of_disagreement(DevelopmentKind::disagreement_closed, closed, sides.from));
  }
}

}  // namespace throughline::diff
