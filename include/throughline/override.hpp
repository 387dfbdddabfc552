// An editor's correction that is applied on every rebuild, and what became of it in one.
//
// How targets are named, so that a correction outlives later articles:
// - an entry by the id of any claim that it holds (the id of an entry is one of them);
// - an actor by its id, its name or one of its aliases, as printed;
// - a claim by its id.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline {

enum class OverrideKind : std::uint8_t {
  merge_actors,   // two targets or more become the first, under the name `value` if there is one
  split_actor,    // names that leave the actor who has them; each is one of its own again (`value` names them as one)
  merge_entries,  // entries of two targets or more become one
  split_entry,    // claims that leave their entry and make one of their own
  set_date,       // of entries; `value` is EDTF ("2025-03", "2025-03-01/2025-03-10", "2010~")
  hide,           // entries that are left out; their claims no longer feed tracks
  pin,            // entries that stay whatever their salience and whatever is asked for
  rename,         // an entry's headline or an actor's name becomes `value`
  correct_count   // a claim's count becomes `value`: "24", "about 24", "at least 24", "killed=24" when it has several
};

struct Override {
  OverrideKind kind = OverrideKind::hide;
  std::vector<std::string> targets;  // at least one
  std::string value;
  std::string note;  // why, for whoever reads the page

  friend bool operator==(const Override&, const Override&) = default;
};

// An override and what it changed in one build.
struct AppliedOverride {
  Override override;
  std::vector<std::string> changed;  // ids of entries, actors or claims, sorted; empty: it matched nothing

  friend bool operator==(const AppliedOverride&, const AppliedOverride&) = default;
};

std::string_view to_string(OverrideKind kind);
std::optional<OverrideKind> parse_override_kind(std::string_view name);

}  // namespace throughline
