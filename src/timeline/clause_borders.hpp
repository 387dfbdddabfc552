// Where a sentence may be cut so that what stays can stand alone.
#pragma once

#include <cstddef>
#include <string_view>

namespace throughline::timeline {

// The place after a lead-in ("On Tuesday, ", "After talks in Cairo, ", "But ") that ends before `predicate`; 0 without
// one.
std::size_t end_of_lead_in(std::string_view sentence, std::size_t predicate);

// The last place at most `limit` where a clause after `predicate` ends; npos when there is none.
std::size_t last_clause_end(std::string_view sentence, std::size_t predicate, std::size_t limit);

// The end of the last whole word at most `limit`, without a function word that leaves the reader hanging ("of", "the").
std::size_t last_word_end(std::string_view sentence, std::size_t limit);

// The end without closing punctuation, spaces and open brackets or quotation marks.
std::size_t trimmed_end(std::string_view sentence, std::size_t end);

}  // namespace throughline::timeline
