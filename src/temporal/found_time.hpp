// An expression as a parser found it: tokens [begin, end) and what they say.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "temporal/meaning.hpp"
#include "throughline/span.hpp"
#include "throughline/time_expression.hpp"

namespace throughline::temporal {

// How an expression bounds an interval ("since 7 October", "until Friday").
enum class Bound : std::uint8_t { none, since, until, by, before, after };

// Its place in a range ("from 2 to 5 March"): the other end is the neighbour in the list of found times.
enum class RangePart : std::uint8_t { none, first, last };

struct FoundTime {
  std::size_t begin = 0;
  std::size_t end = 0;
  Meaning meaning;
  std::vector<std::string_view> rules;  // names of the parser and the refiners, in order
  Bound bound = Bound::none;
  RangePart range = RangePart::none;
  std::optional<EventAnchor> event;
  std::uint8_t order = 0;  // of the parser in the list of rules
};

using FoundTimes = std::vector<FoundTime>;

}  // namespace throughline::temporal
