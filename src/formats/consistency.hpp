// What the value types promise beyond the kinds of their fields. Empty when it holds, else what is wrong.
#pragma once

#include <string_view>

#include "throughline/claim.hpp"
#include "throughline/date_span.hpp"
#include "throughline/span.hpp"

namespace throughline::formats {

std::string_view find_inconsistency(const Span& span);
std::string_view find_inconsistency(const DateSpan& date);
std::string_view find_inconsistency(const Quote& quote);

template <class T>
std::string_view find_inconsistency(const T&) {
  return {};
}

}  // namespace throughline::formats
