// What the tests of temporal/ share: an article of sentences, its times, and a time as one line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "throughline/annotation.hpp"
#include "throughline/stages.hpp"

namespace throughline::test {

// An article of that text, cut into sentences. An empty `published` leaves it undated.
Annotation read_sentences(std::string_view published, std::string_view text);

// The one tagger of the tests, on the tables that are built in.
const TimeTagger& time_tagger();

// "2025-03-05", or "null".
std::string day_text(const std::optional<Day>& day);

}  // namespace throughline::test
