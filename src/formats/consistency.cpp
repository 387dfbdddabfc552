#include "formats/consistency.hpp"

namespace throughline::formats {

std::string_view find_inconsistency(const Span& span) {
  return span.begin <= span.end ? std::string_view() : "the span ends before it begins";
}

std::string_view find_inconsistency(const DateSpan& date) {
  const bool turned = date.first && date.last && *date.last < *date.first;
  return turned ? "the date ends before it begins" : std::string_view();
}

std::string_view find_inconsistency(const Quote& quote) {
  return quote.exact.size() == size(quote.span) ? std::string_view() : "the quote is longer or shorter than its span";
}

}  // namespace throughline::formats
