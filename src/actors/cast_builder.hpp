// Pieces and groups → the cast of an article.
#pragma once

#include <vector>

#include "actors/cast.hpp"
#include "actors/groups.hpp"
#include "actors/pieces.hpp"
#include "actors/roles.hpp"

namespace throughline::actors {

struct Findings {
  std::vector<Piece> pieces;
  std::vector<RoleEvidence> roles;  // one for every piece
  std::vector<GroupMention> groups;
};

Cast build_cast(const ArticleWords& words, const Knowledge& knowledge, const Findings& findings);

}  // namespace throughline::actors
