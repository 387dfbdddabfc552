// An entry's headline: a clause of its best sentence, in that sentence's own words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "throughline/event_graph.hpp"
#include "timeline/knowledge.hpp"
#include "timeline/sentence_choice.hpp"
#include "values/stance.hpp"

namespace throughline::timeline {

inline constexpr std::size_t kLongestHeadline = 100;  // bytes, before the words that mark a plan or a speaker

// The part of `sentence` that holds the predicate and may stand alone: without a lead-in clause before the predicate, a
// date at its end and what follows the last clause border within kLongestHeadline. A whole clause that is longer, up to
// 140 bytes, stands before one that breaks off, which ends on a word and says so by "…". `predicate` and
// `time` are bytes of `sentence`; `time` may be empty. Where no border follows the predicate, one after
// `first_predicate`, the end of the sentence's first, will do.
std::string shorten(std::string_view sentence, Span predicate, Span time, std::uint32_t first_predicate,
                    const Knowledge& knowledge);

// Marked by stance, and by the speaker where the words are someone's and the clause does not say whose. REQUIRES:
// candidate.claims is not empty.
std::string build_headline(const Candidate& candidate, Stance stance, const Knowledge& knowledge);

}  // namespace throughline::timeline
