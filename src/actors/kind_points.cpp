#include "actors/kind_points.hpp"

#include <algorithm>

namespace throughline::actors {

void KindEvidence::add(const KindEvidence& more) {
  person += more.person;
  organization += more.organization;
  place += more.place;
  other += more.other;
}

ActorKind KindEvidence::kind() const {
  const int most = std::max({person, organization, place, other});
  const auto sharing = (person == most) + (organization == most) + (place == most) + (other == most);
  if (most <= 0 || sharing > 1 || other == most) return ActorKind::other;
  if (person == most) return ActorKind::person;
  return organization == most ? ActorKind::organization : ActorKind::place;
}

}  // namespace throughline::actors
