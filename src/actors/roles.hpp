// Roles: titles before a name, and appositions on either side of it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "actors/pieces.hpp"

namespace throughline::actors {

// What stands beside one name.
struct RoleEvidence {
  std::vector<std::string> roles;
  bool person = false;  // a title or an office says so
  std::string thing;    // the noun that says what it is, where that is no person: "freighter"
};

// One for every piece; those of titles stay empty. Marks the titles that a name bears as used, and the words of
// each apposition in `taken` (one for every word).
std::vector<RoleEvidence> find_roles(const ArticleWords& words, const Knowledge& knowledge, std::vector<Piece>& pieces,
                                     std::vector<bool>& taken);

}  // namespace throughline::actors
