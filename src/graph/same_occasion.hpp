// What an article tells of someone without a date, after it has said on which day that someone acted.
#pragma once

#include "throughline/claim_set.hpp"

namespace throughline::graph {

// `set` in which a fact whose day is only assumed from the day of publication gets the day of its actor's occasion: the
// latest day, at most three before publication, that words of the article have given for what the same agent or speaker
// did, earlier in the text. "Ada Brook said on Monday ... Brook added ..." was all said on Monday. The date stays
// `assumed`; its basis becomes "same-occasion". REQUIRES: actors of `set` are merged.
ClaimSet settle_occasions(ClaimSet set);

}  // namespace throughline::graph
