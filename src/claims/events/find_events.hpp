// The predicates of an article: verbs, and nouns that tell events.
#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "claims/events/event_found.hpp"
#include "claims/events/predicate_senses.hpp"
#include "claims/events/predicate_words.hpp"
#include "claims/rules.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// In text order; at most one a token. `lemmas` are those of the article. Spans, lemmas and classes are set, nothing
// else but what the words alone tell.
std::vector<EventFound> find_events(const Reading& reading, const std::set<std::string_view>& lemmas,
                                    const PredicateWords& words, const PredicateSenses& senses, const RuleSet& on);

}  // namespace throughline::claims
