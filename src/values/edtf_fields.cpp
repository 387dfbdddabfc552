#include "values/edtf_fields.hpp"

#include "base/text.hpp"

namespace throughline::values {

bool EdtfCursor::take(std::string_view expected) {
  if (!rest_.starts_with(expected)) return false;
  rest_.remove_prefix(expected.size());
  return true;
}

std::optional<EdtfCursor::Places> EdtfCursor::take_places(int count) {
  if (rest_.size() < static_cast<std::size_t>(count)) return std::nullopt;
  Places places;
  for (int i = 0; i < count; ++i) {
    const char place = rest_[static_cast<std::size_t>(i)];
    const bool digit = base::is_ascii_digit(place) && places.unspecified == 0;
    if (!digit && place != 'X') return std::nullopt;
    if (!digit) ++places.unspecified;
    places.number = places.number * 10 + (digit ? place - '0' : 0);
  }
  rest_.remove_prefix(static_cast<std::size_t>(count));
  return places;
}

std::optional<std::int32_t> EdtfCursor::take_number(int count) {
  const EdtfCursor before = *this;
  const std::optional<Places> places = take_places(count);
  if (places && places->unspecified == 0) return places->number;
  *this = before;
  return std::nullopt;
}

}  // namespace throughline::values
