// Spans and dates: parts that every format has.
#pragma once

#include "formats/field_concepts.hpp"
#include "throughline/date_span.hpp"
#include "throughline/span.hpp"

namespace throughline::formats {

template <class Visit, Of<Span> T>
void fields(Visit& visit, T& span) {
  visit.field("begin", span.begin);
  visit.field("end", span.end);
}

template <class Visit, Of<DateSpan> T>
void fields(Visit& visit, T& date) {
  visit.field("edtf", date.edtf);
  visit.field("first", date.first);
  visit.field("last", date.last);
  visit.field("grain", date.grain);
  visit.field("basis", date.basis);
  visit.field("certainty", date.certainty);
}

}  // namespace throughline::formats
