// What a sentence says of the things that a number counts: how they are, what is done to them, what they do.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string_view>

#include "claims/quantities/find_quantities.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

using Lemmas = std::set<std::string_view, std::less<>>;

struct CountContext {
  Lemmas states;                // "living", "alive", "dead"
  Lemmas patient_of;            // verbs that they undergo, and nouns of such verbs: "killed", "the release of"
  Lemmas agent_of;              // verbs that they do
  Lemmas nouns;                 // nouns that govern them: "a toll of"
  Lemmas bare;                  // the word right behind a number with no noun: "71 dead"
  Lemmas completions;           // what completes those verbs: particles, objects, phrases and their prepositions
  std::uint32_t token = 0;      // what is counted, else the number
  std::uint32_t predicate = 0;  // the highest verb or noun that governs it within its clause, else `token`
};

// `thing` is the token of what is counted; null for a number with no noun.
CountContext read_count_context(const Reading& reading, std::uint32_t number, std::optional<std::uint32_t> thing);

}  // namespace throughline::claims
