// Who says what: the source, the words that mark the saying, and what is said (PARC 3.0, PolNeAR).
#pragma once

#include <optional>
#include <vector>

#include "throughline/span.hpp"

namespace throughline {

struct Attribution {
  std::optional<Span> source;  // "Israeli officials"
  std::optional<Span> cue;     // "say", "according to"
  std::vector<Span> content;   // in order, never overlapping, at least one
  bool direct = false;         // all of the content stands in quotation marks

  friend bool operator==(const Attribution&, const Attribution&) = default;
};

}  // namespace throughline
