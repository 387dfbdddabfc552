// Entries that came, went, moved, or found more voices.
#include <algorithm>
#include <set>

#include "diff/development_parts.hpp"
#include "values/stance.hpp"

namespace throughline::diff {
namespace {

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
  return {};
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

std::string edtf(const Entry& entry) { return entry.date ? entry.date->edtf : std::string(); }

}  // namespace

void add_entries(const TimelineDiff& diff, const Sides& sides, std::vector<Development>& found) {
  for (const Entry& entry : diff.added) {
    const bool known = has_only_known_articles(entry, sides.to, sides.from);
    found.push_back(known ? of_entry(DevelopmentKind::brought_in, entry, sides.to, weight::kBroughtIn)
                          : of_entry(DevelopmentKind::added, entry, sides.to,
                                     weight::kAdded + weight::kAddedBySalience * entry.salience));
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
    if (after->origins > before->origins && corroborated.insert(after->id).second) {
      Development more = of_change(change, *after, sides);
      more.kind = DevelopmentKind::corroborated;
      more.importance = weight::kCorroborated + weight::kCorroboratedBySalience * after->salience;
      more.before = std::to_string(before->origins);
      more.after = std::to_string(after->origins);
      found.push_back(std::move(more));
    }
  }
}

}  // namespace throughline::diff
