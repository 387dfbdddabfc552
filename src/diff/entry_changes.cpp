#include "diff/entry_changes.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>

namespace throughline::diff {
namespace {

template <class Value>
const Value* find(const std::vector<Value>& values, std::string_view id) {
  const auto found = std::ranges::lower_bound(values, id, std::less<>(),
                                              [](const Value& value) -> std::string_view { return value.id; });
  return found != values.end() && found->id == id ? &*found : nullptr;
}

std::string joined(const std::set<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

std::string date_of(const Entry& entry) { return entry.date ? entry.date->edtf : "unknown"; }

std::string actors_of(const Entry& entry, const Lookup& lookup) {
  std::set<std::string> names;
  for (const ActorRole& role : entry.actors) names.insert(lookup.name(role.actor));
  return joined(names);
}

// `parts_of` gives the words for one claim.
template <class PartsOf>
std::string collect(const Entry& entry, const Lookup& lookup, PartsOf parts_of) {
  std::set<std::string> parts;
  for (const std::string& id : entry.claims) {
    if (const Claim* claim = lookup.claim(id)) parts_of(*claim, parts);
  }
  return joined(parts);
}

std::string statuses_of(const Entry& entry, const Lookup& lookup) {
  return collect(entry, lookup, [](const Claim& claim, std::set<std::string>& parts) {
    if (claim.status) parts.insert(claim.status->subject + " " + claim.status->state);
  });
}

std::string value_of(const Count& count) {
  if (count.value) return to_string(*count.value);
  return (count.low ? to_string(*count.low) : "..") + " to " + (count.high ? to_string(*count.high) : "..");
}

std::string counts_of(const Entry& entry, const Lookup& lookup) {
  return collect(entry, lookup, [](const Claim& claim, std::set<std::string>& parts) {
    for (const Count& count : claim.counts) {
      const std::string hedge = count.qualifier == Qualifier::exact || count.qualifier == Qualifier::range
                                    ? ""
                                    : std::string(to_string(count.qualifier)) + " ";
      parts.insert(count.measure + " " + hedge + value_of(count));
    }
  });
}

std::string sources_of(const Entry& entry) {
  const auto counted = [](std::uint32_t count, std::string_view one) {
    return std::to_string(count) + " " + std::string(one) + (count == 1 ? "" : "s");
  };
  return counted(entry.articles, "article") + ", " + counted(entry.origins, "origin");
}

std::vector<std::string> claims_of_one(const Entry& before, const Entry& after) {
  std::vector<std::string> claims;
  std::ranges::set_symmetric_difference(before.claims, after.claims, std::back_inserter(claims));
  return claims.empty() ? after.claims : claims;
}

}  // namespace

const Claim* Lookup::claim(std::string_view id) const { return find(timeline_->claims, id); }

std::string Lookup::name(std::string_view actor) const {
  const TimelineActor* found = find(timeline_->actors, actor);
  return found == nullptr ? std::string(actor) : found->name;
}

std::vector<EntryChange> find_entry_changes(const Entry& before, const Entry& after, const Lookup& from,
                                            const Lookup& to) {
  std::vector<EntryChange> changes;
  const auto add = [&](ChangedField field, std::string old_words, std::string new_words) {
    if (old_words == new_words) return;
    changes.push_back(
        {before.id, after.id, field, std::move(old_words), std::move(new_words), claims_of_one(before, after)});
  };
  add(ChangedField::date, date_of(before), date_of(after));
  add(ChangedField::headline, before.headline, after.headline);
  add(ChangedField::actors, actors_of(before, from), actors_of(after, to));
  add(ChangedField::status, statuses_of(before, from), statuses_of(after, to));
  add(ChangedField::count, counts_of(before, from), counts_of(after, to));
  add(ChangedField::sources, sources_of(before), sources_of(after));
  return changes;
}

}  // namespace throughline::diff
