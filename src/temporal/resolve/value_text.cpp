#include "temporal/resolve/value_text.hpp"

#include <fmt/format.h>

#include "base/calendar.hpp"
#include "temporal/names.hpp"

namespace throughline::temporal {
namespace {

struct UnitLetter {
  const char* prefix;
  const char* letter;
  int factor;
  Unit half_unit;   // the unit of a half of it
  int half_amount;  // and how many; 0 when halves are written as decimals
};

UnitLetter letter_of(Unit unit) {
  switch (unit) {
    case Unit::second:
      return {"PT", "S", 1, Unit::second, 0};
    case Unit::minute:
      return {"PT", "M", 1, Unit::second, 30};
    case Unit::hour:
      return {"PT", "H", 1, Unit::minute, 30};
    case Unit::day:
      return {"P", "D", 1, Unit::hour, 12};
    case Unit::weekend:
      return {"P", "WE", 1, Unit::day, 1};
    case Unit::week:
      return {"P", "W", 1, Unit::week, 0};
    case Unit::fortnight:
      return {"P", "W", 2, Unit::week, 1};
    case Unit::month:
      return {"P", "M", 1, Unit::month, 0};
    case Unit::quarter:
      return {"P", "Q", 1, Unit::quarter, 0};
    case Unit::half:
      return {"P", "M", 6, Unit::month, 3};
    case Unit::season:
      return {"P", "M", 3, Unit::month, 0};
    case Unit::year:
      return {"P", "Y", 1, Unit::month, 6};
    case Unit::decade:
      return {"P", "Y", 10, Unit::year, 5};
    case Unit::century:
      return {"P", "Y", 100, Unit::year, 50};
    case Unit::millennium:
      return {"P", "Y", 1000, Unit::year, 500};
  }
  return {"P", "D", 1, Unit::day, 0};
}

std::string half_text(const UnitLetter& letter, const Amount& amount) {
  const UnitLetter half = letter_of(letter.half_unit);
  const int whole = amount.whole * letter.factor;
  if (letter.half_amount == 0) return fmt::format("{}{}.5{}", letter.prefix, whole, letter.letter);
  if (half.letter == std::string_view(letter.letter)) {
    return fmt::format("{}{}{}", letter.prefix, whole + letter.half_amount, letter.letter);
  }
  if (amount.whole == 0) return fmt::format("{}{}{}", half.prefix, letter.half_amount, half.letter);
  const bool clock_turn = std::string_view(half.prefix) != letter.prefix;
  return fmt::format("{}{}{}{}{}{}", letter.prefix, whole, letter.letter, clock_turn ? "T" : "", letter.half_amount,
                     half.letter);
}

}  // namespace

std::string year_text(std::int32_t year) {
  return year < 0 ? fmt::format("BC{:04}", -year) : fmt::format("{:04}", year);
}

std::string month_text(std::int32_t year, int month) { return fmt::format("{}-{:02}", year_text(year), month); }

std::string week_text(Day day) {
  const base::IsoWeek week = base::iso_week(day);
  return fmt::format("{:04}-W{:02}", week.year, week.week);
}

std::string clock_text(const Clock& clock) {
  if (clock.hour < 0) {
    return clock.part == DayPart::none ? std::string() : fmt::format("T{}", timex_day_part(clock.part));
  }
  std::string text = fmt::format("T{:02}:{:02}", clock.hour, clock.minute < 0 ? 0 : clock.minute);
  if (clock.second >= 0) text += fmt::format(":{:02}", clock.second);
  // Annotated values name no zone but UTC; the EDTF text keeps the others.
  return clock.zone && *clock.zone == 0 ? text + "Z" : text;
}

std::string duration_text(Unit unit, const Amount& amount) {
  const UnitLetter letter = letter_of(unit);
  if (amount.vague) {
    // Annotators count decades in years, and centuries, which are too many, in their own letter.
    const char* own = unit == Unit::century ? "C" : letter.letter;
    return fmt::format("{}X{}", letter.prefix, own);
  }
  if (amount.half) return half_text(letter, amount);
  if (!amount.decimals.empty())
    return fmt::format("{}{}.{}{}", letter.prefix, amount.whole, amount.decimals, letter.letter);
  return fmt::format("{}{}{}", letter.prefix, static_cast<std::int64_t>(amount.whole) * letter.factor, letter.letter);
}

}  // namespace throughline::temporal
