// Stretches of noun phrases by heads.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "throughline/reading.hpp"

namespace throughline::claims {

bool is_nominal(const Reading& reading, std::uint32_t token);

// The head noun with what stands before it: determiner, numbers, adjectives, compounds, a possessor; and the rest of a
// name behind it. "the two Israeli officials" of "the two Israeli officials who left".
TokenRange core_of(const Reading& reading, std::uint32_t head);

// The whole phrase, without relative and other clauses, appositions, and conjuncts.
TokenRange phrase_of(const Reading& reading, std::uint32_t head);

// The head and the heads of all that are coordinated with it: "A, B and C".
std::vector<std::uint32_t> conjuncts_of(const Reading& reading, std::uint32_t head);

// The preposition of a phrase in lower case, empty when it has none. Of several ("out of") the first.
std::string_view case_of(const Reading& reading, std::uint32_t head);

// "who", "whom", "which", "that", "whose"; in lower case.
bool is_relative_pronoun(std::string_view word);

// Whether the token lies in a time expression.
bool is_in_time(const Reading& reading, std::uint32_t token);

// "did not rule out", "never denied"
bool is_negated(const Reading& reading, std::uint32_t verb);

// Whether the verb's clause only says when something else was: "since the truce began".
bool is_in_time_clause(const Reading& reading, std::uint32_t verb);

// Whether a child with that relation and lower-case form hangs on the token.
bool has_child(const Reading& reading, std::uint32_t token, std::string_view relation, std::string_view word);

}  // namespace throughline::claims
