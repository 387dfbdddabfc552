// What a count allows: "about 24" does not contradict 23, "at least 35" does not contradict 40.
#pragma once

#include <optional>

#include "throughline/claim.hpp"

namespace throughline {

// Inclusive; null is open. more_than and less_than are taken as at_least and at_most.
struct CountBounds {
  std::optional<Decimal> low;
  std::optional<Decimal> high;

  friend bool operator==(const CountBounds&, const CountBounds&) = default;
};

// As the claim states them; where "about" states none, a tenth of the value to either side. Both open when the words
// give no number.
CountBounds bounds_of(const Count& count);

// Whether some number satisfies both.
bool may_be_equal(const Count& a, const Count& b);

// Whether the measure tells what is counted. A share without its whole ("4 per cent") and mere "people" do not, so two
// of them can neither update nor contradict each other.
bool names_its_measure(const Count& count);

// Whether both count the same: measure, unit, total or increment, and populations that agree or of which one is untold.
bool count_the_same(const Count& a, const Count& b);

}  // namespace throughline
