// Whether a text tells of its own day (news) or of long ago (a history): this decides what its dates lean on.
#pragma once

#include <optional>
#include <span>

#include "temporal/found_time.hpp"
#include "temporal/token_stream.hpp"
#include "throughline/day.hpp"

namespace throughline::temporal {

// Whether the text reports on the results of a quarter.
bool is_report(const FoundTimes& found);

// Whether the first sentences count from the day of publication ("yesterday", "on Friday"): then the text is news,
// however many years its background names.
bool opens_as_news(const TokenStream& stream, std::span<const Sentence> sentences, const FoundTimes& found);

bool is_history(const FoundTimes& found, std::optional<Day> published);

}  // namespace throughline::temporal
