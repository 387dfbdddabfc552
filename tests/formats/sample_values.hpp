// Values in which every field holds something, so that a field that is lost on the way is noticed.
#pragma once

#include <cstdint>

#include "throughline/annotation.hpp"
#include "throughline/claim_set.hpp"
#include "throughline/timeline.hpp"

namespace throughline {

Day sample_day(int day_of_march);
DateSpan sample_date(int day_of_march);
ArticleInfo sample_article(std::string id);
Actor sample_actor(std::string id, std::string article);
Claim sample_claim(std::string id, std::string article);

// Two articles with an actor and two claims each, one skipped input; normalised.
ClaimSet sample_claims();

// An article of one sentence, "Ada Moor said on 5 March that some 40 boats left.", with all that can be found in it.
Annotation sample_annotation();

Timeline sample_timeline();

// A timeline whose parts come and go with the seed; two of neighbouring seeds share some.
Timeline random_timeline(std::uint32_t seed);

}  // namespace throughline
