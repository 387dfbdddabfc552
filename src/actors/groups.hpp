// Persons and groups without a name: "Israeli officials", "dock workers", "the coastguard".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actors/pieces.hpp"

namespace throughline::actors {

struct GroupMention {
  WordRange range;                       // modifiers and noun, without determiner and number
  std::string name;                      // as written
  std::string table_name;                // the same with names and peoples as the tables write them: "Israel officials"
  std::optional<std::size_t> possessor;  // the piece that the words begin with, where a possessive ending follows it
  bool organization = false;             // a body with a name in it: "Lorn's justice ministry"
  std::string head;                      // the noun, in lower case
  bool definite = false;                 // "the" stands before it
  bool bare = false;                     // no modifier
  bool singular = false;
};

// In text order. Nouns within `taken` words and beside a name that they describe are left out, and so are bare nouns of
// the kind "public" (people, women), which mean no party of a story.
std::vector<GroupMention> find_groups(const ArticleWords& words, const Knowledge& knowledge,
                                      const std::vector<Piece>& pieces, const std::vector<bool>& taken);

}  // namespace throughline::actors
