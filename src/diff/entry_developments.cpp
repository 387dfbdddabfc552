// Entries that came, went, moved, or found more voices.
#include <algorithm>
#include <set>

#include "diff/development_parts.hpp"
#include "values/stance.hpp"

namespace throughline::diff {
namespace {

// What ended so many days before the earlier side was made is no news.
constexpr std::int32_t kBackgroundDays = 30;
// How long after its first report a thing is still news that others may bear out.
constexpr std::int32_t kNewsDays = 7;

bool has_only_known_articles(const Entry& entry, const StorySide& own, const StorySide& other) {
  return std::ranges::all_of(entry.claims, [&](const std::string& id) {
    const Claim* const claim = own.claim(id);
    return claim == nullptr || other.knows_article(claim->article);
  });
}

// The claim that tells the entry first, then the others.
std::vector<std::string> best_first(const Entry& entry) {
  std::vector<std::string> claims;
  for (const SummarySentence& sentence : entry.summary) {
    if (std::ranges::find(claims, sentence.claim) == claims.end()) claims.push_back(sentence.claim);
  }
  for (const std::string& claim : entry.claims) {
    if (std::ranges::find(claims, claim) == claims.end()) claims.push_back(claim);
  }
  return claims;
}

Development of_entry(DevelopmentKind kind, const Entry& entry, const StorySide& side, double importance) {
  Development found;
  found.kind = kind;
  found.importance = importance;
  found.entry = entry.id;
  found.about = entry.headline;
  found.date = entry.date;
  found.why = best_first(entry);
  found.by = voices(found.why, side);
  return found;
}

// What a reader must know before taking what is told for a fact; empty for a plain assertion.
std::string caution(const Entry& entry, const StorySide& side) {
  const Claim* const best = entry.summary.empty() ? nullptr : side.claim(entry.summary.front().claim);
  if (best == nullptr) return {};
  switch (stance_of(*best)) {
    case Stance::plan:
      return "planned";
    case Stance::tentative:
      return "possible";
    case Stance::denial:
      return "denied";
    case Stance::negative:
      return "did not happen";
    case Stance::fact:
      break;
  }
  const bool lies_ahead = entry.date && entry.date->first && side.day() && *entry.date->first > *side.day();
  return lies_ahead ? "expected" : "";
}

// Whether another entry of that side has taken up what this one told.
bool lives_on(const Entry& entry, const StorySide& other) {
  return std::ranges::any_of(entry.claims, [&](const std::string& id) { return other.entry_with(id) != nullptr; });
}

Development of_change(const EntryChange& change, const Entry& entry, const Sides& sides) {
  Development found = of_entry(DevelopmentKind::reworded, entry, sides.to, weight::kReworded);
  found.before = change.before;
  found.after = change.after;
  if (!change.why.empty()) {
    found.why = change.why;
    found.by = voices(found.why, sides.to);
  }
  return found;
}

// A thing that was long past when the earlier side was made is told for its background.
bool is_background(const Entry& entry, const Sides& sides) {
  const std::optional<Day> then = sides.from.day();
  return then && entry.date && entry.date->last && *then - *entry.date->last > kBackgroundDays;
}

Development of_new_entry(const Entry& entry, const Sides& sides) {
  if (has_only_known_articles(entry, sides.to, sides.from)) {
    return of_entry(DevelopmentKind::brought_in, entry, sides.to, weight::kBroughtIn);
  }
  const double news = weight::kAdded + weight::kAddedBySalience * entry.salience;
  return of_entry(DevelopmentKind::added, entry, sides.to, is_background(entry, sides) ? weight::kBackground : news);
}

std::optional<Day> first_report(const Entry& entry, const StorySide& side) {
  std::optional<Day> first;
  for (const std::string& id : entry.claims) {
    const Claim* const claim = side.claim(id);
    if (claim != nullptr && claim->reported && (!first || *claim->reported < *first)) first = claim->reported;
  }
  return first;
}

// The new claims by which sources of their own bear an entry out while it is news; later ones look back on it.
std::vector<std::string> bearing_out(const Entry& before, const Entry& after, const Sides& sides) {
  std::set<std::string_view> known;
  for (const std::string& id : before.claims) {
    if (const Claim* const claim = sides.from.claim(id)) known.insert(sides.from.origin_of(*claim));
  }
  const std::optional<Day> first = first_report(after, sides.to);
  std::vector<std::string> found;
  for (const std::string& id : best_first(after)) {
    const Claim* const claim = sides.to.claim(id);
    if (claim == nullptr || !claim->reported || !first || *claim->reported - *first > kNewsDays) continue;
    if (known.insert(sides.to.origin_of(*claim)).second) found.push_back(id);
  }
  return found;
}

void add_corroboration(const Entry& before, const Entry& after, const Sides& sides, std::vector<Development>& found) {
  if (after.origins <= before.origins) return;
  const std::vector<std::string> fresh = bearing_out(before, after, sides);
  Development more = of_entry(
      DevelopmentKind::corroborated, after, sides.to,
      fresh.empty() ? weight::kBackground : weight::kCorroborated + weight::kCorroboratedBySalience * after.salience);
  more.before = std::to_string(before.origins);
  more.after = std::to_string(after.origins);
  if (!fresh.empty()) {
    more.why = fresh;
    more.by = voices(more.why, sides.to);
  }
  found.push_back(std::move(more));
}

std::string edtf(const Entry& entry) { return entry.date ? entry.date->edtf : std::string(); }

}  // namespace

void add_entries(const TimelineDiff& diff, const Sides& sides, std::vector<Development>& found) {
  for (const Entry& entry : diff.added) {
    found.push_back(of_new_entry(entry, sides));
    found.back().after = caution(entry, sides.to);
  }
  for (const Entry& entry : diff.removed) {
    if (lives_on(entry, sides.to)) continue;
    const bool known = has_only_known_articles(entry, sides.from, sides.to);
    found.push_back(of_entry(known ? DevelopmentKind::left_out : DevelopmentKind::withdrawn, entry, sides.from,
                             known ? weight::kLeftOut : weight::kWithdrawn));
  }
}

void add_entry_changes(const TimelineDiff& diff, const Sides& sides, std::vector<Development>& found) {
  std::set<std::string_view> corroborated;
  for (const EntryChange& change : diff.changed) {
    const Entry* const before = sides.from.entry(change.from);
    const Entry* const after = sides.to.entry(change.to);
    if (before == nullptr || after == nullptr) continue;
    if (change.field == ChangedField::headline) found.push_back(of_change(change, *after, sides));
    if (change.field == ChangedField::date) {
      Development moved = of_change(change, *after, sides);
      moved.kind = DevelopmentKind::moved;
      moved.importance = weight::kMoved + weight::kMovedBySalience * after->salience;
      moved.before = edtf(*before);
      moved.after = edtf(*after);
      found.push_back(std::move(moved));
    }
    if (corroborated.insert(after->id).second) add_corroboration(*before, *after, sides, found);
  }
}

}  // namespace throughline::diff
