// What changed in an entry, field by field, with the claims that say so.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "throughline/timeline_diff.hpp"

namespace throughline::diff {

// Claims and actors of a timeline by id.
class Lookup {
 public:
  // REQUIRES: `timeline` outlives the lookup.
  explicit Lookup(const Timeline& timeline) : timeline_(&timeline) {}

  const Claim* claim(std::string_view id) const;   // null when there is none
  std::string name(std::string_view actor) const;  // the id itself when there is no such actor

 private:
  const Timeline* timeline_;
};

// In the order of ChangedField; empty when the entries tell the same. `why` holds the claims that only one of them has;
// when both have the same, all of them.
std::vector<EntryChange> find_entry_changes(const Entry& before, const Entry& after, const Lookup& from,
                                            const Lookup& to);

}  // namespace throughline::diff
