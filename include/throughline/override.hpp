// An editor's correction that is applied on every rebuild.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace throughline {

enum class OverrideKind : std::uint8_t {
  merge_actors,
  split_actor,
  merge_entries,
  split_entry,
  set_date,
  hide,
  pin,
  rename
};

struct Override {
  OverrideKind kind = OverrideKind::hide;
  std::vector<std::string> targets;  // ids or names
  std::string value;
  std::string note;

  friend bool operator==(const Override&, const Override&) = default;
};

}  // namespace throughline
