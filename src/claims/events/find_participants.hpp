// Who takes part in an event and how, by heads: subjects and objects, through passives, coordination, relative and
// participle clauses, controlled infinitives and light verbs; for nouns through "of", "by", "between", "with" and
// possessors.
#pragma once

#include "claims/actor_index.hpp"
#include "claims/events/event_found.hpp"
#include "claims/pronoun_persons.hpp"
#include "claims/rules.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// Fills mention.participants, in text order. REQUIRES: `event` and `persons` were made from this reading.
void find_participants(const Reading& reading, const ActorIndex& actors, const PronounPersons& persons,
                       const RuleSet& on, EventFound& event);

}  // namespace throughline::claims
