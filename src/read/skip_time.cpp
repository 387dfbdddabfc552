#include "read/characters.hpp"
#include "read/written_date.hpp"

namespace throughline::reading {
namespace {

bool digits_at(std::string_view text, std::size_t pos, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i)
    if (pos + i >= text.size() || !base::is_ascii_digit(text[pos + i])) return false;
  return true;
}

std::size_t skip_any(std::string_view text, std::size_t pos, std::string_view marks) {
  while (pos < text.size() && marks.find(text[pos]) != std::string_view::npos) ++pos;
  return pos;
}

// "10:00", "9.30", "10:00:00.123"; `pos` when there is no clock.
std::size_t skip_clock(std::string_view text, std::size_t pos) {
  std::size_t hour = digits_at(text, pos, 2) ? 2 : digits_at(text, pos, 1) ? 1 : 0;
  std::size_t end = pos + hour;
  if (hour == 0 || end >= text.size() || (text[end] != ':' && text[end] != '.') || !digits_at(text, end + 1, 2))
    return pos;
  end += 3;
  if (end < text.size() && text[end] == ':' && digits_at(text, end + 1, 2)) end += 3;
  if (end < text.size() && text[end] == '.' && digits_at(text, end + 1, 1)) {
    ++end;
    while (digits_at(text, end, 1)) ++end;
  }
  return end;
}

std::size_t skip_half_of_day(std::string_view text, std::size_t pos) {
  std::size_t word = skip_any(text, pos, " ");
  for (std::string_view form : {"a.m.", "p.m.", "am", "pm"})
    if (base::to_ascii_lower(text.substr(word, form.size())) == form) return word + form.size();
  return pos;
}

// "Z", "+02:00", "-0500", " GMT".
std::size_t skip_zone(std::string_view text, std::size_t pos) {
  std::size_t zone = skip_any(text, pos, " ");
  if (zone < text.size() && (text[zone] == '+' || text[zone] == '-') && digits_at(text, zone + 1, 2)) {
    std::size_t minutes = zone + 3 < text.size() && text[zone + 3] == ':' ? zone + 4 : zone + 3;
    return digits_at(text, minutes, 2) ? minutes + 2 : zone + 3;
  }
  std::size_t end = zone;
  while (end < text.size() && text[end] >= 'A' && text[end] <= 'Z' && end - zone < 5) ++end;
  bool whole = end == text.size() || !(base::is_ascii_alpha(text[end]) || base::is_ascii_digit(text[end]));
  return end > zone && whole ? end : pos;
}

}  // namespace

std::size_t skip_time(std::string_view text, std::size_t pos) {
  std::size_t begin = skip_any(text, pos, " ,|");
  if (begin < text.size() && text[begin] == 'T') ++begin;
  if (base::to_ascii_lower(text.substr(begin, 3)) == "at ") begin += 3;
  std::size_t clock = skip_clock(text, begin);
  if (clock == begin) return pos;
  return skip_zone(text, skip_half_of_day(text, clock));
}

}  // namespace throughline::reading
