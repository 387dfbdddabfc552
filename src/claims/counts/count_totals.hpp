// Whether a number sums up or adds: "bringing the total to 48" against "another 12".
#pragma once

#include "claims/counts/count_context.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// "12 have been killed since Monday", "48 in all", "a toll of 48"
bool is_total(const Reading& reading, const CountContext& context);

// "another 12", "12 more", "a further 12"; not "12 more than a day earlier", which is_comparison tells.
bool is_increment(const Reading& reading, Span number);

bool is_comparison(const Reading& reading, Span number);

// "the number at 237", "a figure of 453", "the toll to 48"
bool is_figure(const Reading& reading, Span number);

// "would not free 620", "14 have yet to return"
bool is_undone(const Reading& reading, std::uint32_t verb);

}  // namespace throughline::claims
