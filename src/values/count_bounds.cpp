#include "values/count_bounds.hpp"

namespace throughline {
namespace {

std::optional<Decimal> tenths(const Decimal& value, std::int64_t count) {
  const std::optional<Decimal> scaled = value.times(Decimal(count));
  return scaled ? scaled->divided_by(10) : std::nullopt;
}

bool is_above(const std::optional<Decimal>& a, const std::optional<Decimal>& b) { return a && b && *a > *b; }

}  // namespace

CountBounds bounds_of(const Count& count) {
  CountBounds bounds{count.low, count.high};
  if (!count.value || bounds.low || bounds.high) return bounds;
  switch (count.qualifier) {
    case Qualifier::exact:
      return {count.value, count.value};
    case Qualifier::about:
      return {tenths(*count.value, 9), tenths(*count.value, 11)};
    case Qualifier::at_least:
    case Qualifier::more_than:
      return {count.value, std::nullopt};
    case Qualifier::at_most:
    case Qualifier::less_than:
      return {std::nullopt, count.value};
    case Qualifier::range:
      break;
  }
  return bounds;
}

bool may_be_equal(const Count& a, const Count& b) {
  const CountBounds x = bounds_of(a);
  const CountBounds y = bounds_of(b);
  return !is_above(x.low, y.high) && !is_above(y.low, x.high);
}

bool names_its_measure(const Count& count) {
  return !count.of.empty() || (count.unit != "%" && count.measure != "people");
}

bool count_the_same(const Count& a, const Count& b) {
  return a.measure == b.measure && a.unit == b.unit && a.increment == b.increment &&
         (a.of == b.of || a.of.empty() || b.of.empty());
}

}  // namespace throughline
