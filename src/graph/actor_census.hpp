// Every actor of a folder once, with the articles it is met in: what actors are merged by.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "throughline/claim_set.hpp"

namespace throughline::graph {

struct CensusActor {
  std::string id;
  std::string name;
  ActorKind kind = ActorKind::other;
  std::vector<std::string> words;     // of the name, folded: lower case, without points, "the" and possessive endings
  bool is_possession = false;         // the first word has a possessive ending: "Brook's office"
  std::vector<std::string> aliases;   // folded, joined by one space; sorted, unique
  std::vector<std::size_t> articles;  // indices into ClaimSet::articles, sorted, unique
};

// Sorted by id. REQUIRES: `set` is normalised.
std::vector<CensusActor> take_census(const ClaimSet& set);

// "the U.S. Navy's" gives "us", "navy".
std::vector<std::string> folded_words(std::string_view name);
std::string joined(const std::vector<std::string>& words);

}  // namespace throughline::graph
