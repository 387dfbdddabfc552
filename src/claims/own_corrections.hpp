// Notes in which an outlet corrects its own article → claims that point at what they put right.
//
// What a sentence of such a note says of the earlier version dates nothing, counts nothing and is no event; a sentence
// that only tells how it was is news like any other and keeps its claims. An article that its outlet has taken back
// keeps no claim but the note that says so.
#pragma once

#include <vector>

#include "throughline/claim.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// `claims` of the article that `reading` reads: sorted by id and unique, before and after.
std::vector<Claim> with_own_corrections(const Reading& reading, std::vector<Claim> claims);

}  // namespace throughline::claims
