// The tense of the clause that an expression belongs to, by the tags and heads of the language engine (Universal
// Dependencies v2).
#pragma once

#include <cstddef>

#include "temporal/resolve/surroundings.hpp"
#include "temporal/token_stream.hpp"

namespace throughline::temporal {

struct ClauseTense {
  Tense tense = Tense::unknown;
  bool direct = false;  // the expression hangs on the verb itself, not on a noun of its clause
};

// Of the predicate that governs tokens [begin, end): its auxiliaries, its form, and for an infinitive or participle
// the predicate that this one hangs on. Unknown without tags and where the heads lead to no predicate. Looks at forty
// words on either side of a predicate and climbs at most eight heads.
ClauseTense tense_of_clause(const TokenStream& stream, std::size_t begin, std::size_t end);

}  // namespace throughline::temporal
