// What speaks for a name meaning a person, an organisation, a place or something else.
#pragma once

#include <string>

#include "actors/pieces.hpp"
#include "actors/roles.hpp"

namespace throughline::actors {

// Points, added up over all places where a name stands.
struct KindEvidence {
  int person = 0;
  int organization = 0;
  int place = 0;
  int other = 0;

  void add(const KindEvidence& more);
  // The kind with most points; `other` when two share them or none has any.
  ActorKind kind() const;
};

KindEvidence weigh_name(const ArticleWords& words, const Knowledge& knowledge, const Piece& name,
                        const RoleEvidence& roles);

}  // namespace throughline::actors
