// Who acts, speaks or is acted upon: a person, an organisation, a place or a group.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/span.hpp"

namespace throughline {

enum class ActorKind : std::uint8_t { person, organization, place, group, other };

// Why two actors were taken for one.
struct ActorMerge {
  std::string from;  // the id that was given up
  std::string why;   // rule and evidence, one line

  friend bool operator==(const ActorMerge&, const ActorMerge&) = default;
  friend auto operator<=>(const ActorMerge&, const ActorMerge&) = default;
};

struct Actor {
  std::string id;       // "p-" and a digest of kind and canonical name: the same in every article
  std::string article;  // the article it was found in; empty once merged across articles
  std::string name;     // canonical: the fullest form met, or that of a table
  ActorKind kind = ActorKind::other;
  std::vector<std::string> aliases;  // other forms met, sorted
  std::vector<std::string> roles;    // "press secretary", as written; sorted
  std::vector<Span> mentions;        // within `article`; empty once merged across articles
  std::vector<ActorMerge> merged;

  friend bool operator==(const Actor&, const Actor&) = default;
};

std::string_view to_string(ActorKind kind);
std::optional<ActorKind> parse_actor_kind(std::string_view name);

}  // namespace throughline
