#include "throughline/actor.hpp"
#include "values/enum_names.hpp"

namespace throughline {
namespace {

constexpr values::Names<5> kActorKindNames = {"person", "organization", "place", "group", "other"};

}  // namespace

std::string_view to_string(ActorKind kind) { return values::name_of(kActorKindNames, kind); }

std::optional<ActorKind> parse_actor_kind(std::string_view name) {
  return values::find_value<ActorKind>(kActorKindNames, name);
}

}  // namespace throughline
