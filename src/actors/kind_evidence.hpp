// What speaks for a name meaning a person, an organisation, a place or something else.
#pragma once

#include "actors/kind_points.hpp"
#include "actors/pieces.hpp"
#include "actors/roles.hpp"

namespace throughline::actors {

// What the name recogniser says of one name where it stands.
KindEvidence weigh_recognised(const ArticleWords& words, WordRange name);

// What the name itself and the words beside it say.
KindEvidence weigh_name(const ArticleWords& words, const Knowledge& knowledge, const Piece& name,
                        const RoleEvidence& roles);

}  // namespace throughline::actors
