// An expression as a parser found it: tokens [begin, end) and what they say.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "temporal/meaning.hpp"
#include "throughline/span.hpp"
#include "throughline/time_expression.hpp"

namespace throughline::temporal {

// How an expression bounds an interval ("since 7 October", "until Friday").
enum class Bound : std::uint8_t { none, since, until, by, before, after };

// Its place in a range ("from 2 to 5 March"): the other end is the neighbour in the list of found times.
enum class RangePart : std::uint8_t { none, first, last };

// The names of the rules that made an expression, in order: no more can work on one.
class RuleTrail {
 public:
  // REQUIRES: `name` lasts as long as the program.
  void push_back(std::string_view name) {
    if (size_ < names_.size()) names_[size_++] = name;
  }
  std::span<const std::string_view> names() const { return {names_.data(), size_}; }

 private:
  std::array<std::string_view, 8> names_;
  std::uint8_t size_ = 0;
};

// Found times are moved about by the million: they own no memory. Views look into the article and the tables.
struct FoundTime {
  std::size_t begin = 0;
  std::size_t end = 0;
  Meaning meaning;
  RuleTrail rules;
  Bound bound = Bound::none;
  RangePart range = RangePart::none;
  std::optional<EventAnchor> event;
  std::uint8_t order = 0;  // of the parser in the list of rules
};

static_assert(std::is_trivially_copyable_v<FoundTime>);

using FoundTimes = std::vector<FoundTime>;

}  // namespace throughline::temporal
