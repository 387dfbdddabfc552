// Where a sentence may be cut so that what stays can stand alone.
#pragma once

#include <cstddef>
#include <string_view>

#include "timeline/knowledge.hpp"

namespace throughline::timeline {

// The place after a lead-in ("On Tuesday, ", "After talks in Cairo, ", "But ") that ends before `predicate`; 0 without
// one.
std::size_t end_of_lead_in(std::string_view sentence, std::size_t predicate, const Knowledge& knowledge);

// The last place at most `limit` where a clause after `predicate` ends; npos when there is none.
std::size_t last_clause_end(std::string_view sentence, std::size_t predicate, std::size_t limit);

// The last " and " before `limit` and after `predicate`; npos when there is none. It may join words as well as clauses,
// so it is a border only where there is no better one.
std::size_t last_and(std::string_view sentence, std::size_t predicate, std::size_t limit);

// Where the clause begins that holds `predicate` and hangs on "since" or "after" ("…, a day after the ceasefire
// expired"), without that word; 0 when it hangs on none.
std::size_t begin_of_subordinate(std::string_view sentence, std::size_t predicate);

// Whether what the predicate tells is only told by the way: in such a clause, or in a relative one.
bool is_aside(std::string_view sentence, std::size_t predicate);

// The end of the last whole word at most `limit`, without a function word that leaves the reader hanging ("of", "the").
std::size_t last_word_end(std::string_view sentence, std::size_t limit, const Knowledge& knowledge);

// `end`, or the last comma before it when fewer than three words stand between ("…, six days"): what is left of a part
// that was cut. `end` when the comma stands before `least`, or when nothing was cut.
std::size_t without_stub(std::string_view sentence, std::size_t end, std::size_t least);

// Where a clause of its own begins that is joined to one with a verb ("The ship was stuck, and an agency withdrew …")
// and holds `predicate`; 0 when there is none. `first_predicate` is the end of the sentence's first.
std::size_t begin_of_joined_clause(std::string_view sentence, std::size_t first_predicate, std::size_t predicate);

// The end without closing punctuation, spaces and open brackets or quotation marks; a quotation that was opened stays
// closed.
std::size_t trimmed_end(std::string_view sentence, std::size_t end);

}  // namespace throughline::timeline
