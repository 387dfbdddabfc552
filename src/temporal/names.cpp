#include "temporal/names.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace throughline::temporal {
namespace {

struct Name {
  std::string_view name;
  std::int32_t value;
};

template <class Enum>
constexpr std::int32_t number_of(Enum value) {
  return static_cast<std::int32_t>(value);
}

constexpr auto kNames = std::to_array<Name>({{"second", number_of(Unit::second)},
                                             {"minute", number_of(Unit::minute)},
                                             {"hour", number_of(Unit::hour)},
                                             {"day", number_of(Unit::day)},
                                             {"weekend", number_of(Unit::weekend)},
                                             {"week", number_of(Unit::week)},
                                             {"fortnight", number_of(Unit::fortnight)},
                                             {"month", number_of(Unit::month)},
                                             {"quarter", number_of(Unit::quarter)},
                                             {"year", number_of(Unit::year)},
                                             {"decade", number_of(Unit::decade)},
                                             {"century", number_of(Unit::century)},
                                             {"millennium", number_of(Unit::millennium)},
                                             {"start", number_of(Mod::start)},
                                             {"mid", number_of(Mod::mid)},
                                             {"end", number_of(Mod::end)},
                                             {"morning", number_of(DayPart::morning)},
                                             {"midday", number_of(DayPart::midday)},
                                             {"afternoon", number_of(DayPart::afternoon)},
                                             {"evening", number_of(DayPart::evening)},
                                             {"night", number_of(DayPart::night)},
                                             {"daytime", number_of(DayPart::daytime)},
                                             {"-", 0}});

constexpr auto kMods =
    std::to_array<std::string_view>({"", "START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE",
                                     "EQUAL_OR_LESS", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"});
constexpr auto kDayParts = std::to_array<std::string_view>({"", "MO", "MI", "AF", "EV", "NI", "DT"});
constexpr auto kSeasons = std::to_array<std::string_view>({"", "SP", "SU", "FA", "WI"});

}  // namespace

std::optional<std::int32_t> parse_meaning_value(std::string_view name) {
  const auto* const named = std::find_if(kNames.begin(), kNames.end(), [&](const Name& n) { return n.name == name; });
  if (named != kNames.end()) return named->value;
  std::int32_t number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (error != std::errc() || end != name.data() + name.size()) return std::nullopt;
  return number;
}

std::string_view timex_mod(Mod mod) { return kMods[static_cast<std::size_t>(mod)]; }

std::optional<Mod> parse_timex_mod(std::string_view name) {
  const auto* const found = std::find(kMods.begin(), kMods.end(), name);
  if (found == kMods.end()) return std::nullopt;
  return static_cast<Mod>(found - kMods.begin());
}

std::string_view timex_day_part(DayPart part) { return kDayParts[static_cast<std::size_t>(part)]; }

std::string_view timex_season(int number) { return kSeasons[static_cast<std::size_t>(number)]; }

}  // namespace throughline::temporal
