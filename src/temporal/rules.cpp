#include "temporal/rules.hpp"

#include <array>

#include "temporal/parsers/parsers.hpp"
#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

constexpr WordMask kDeterminers =
    bits(Class::the, Class::last, Class::next, Class::current, Class::previous, Class::following, Class::same);
constexpr WordMask kAmounts = bits(Class::number, Class::ten, Class::scale, Class::vague_number, Class::article);

constexpr auto kParsers = std::to_array<ParserRule>({
    {"iso-date", find_iso_date, 0, true, false},
    {"numeric-date", find_numeric_date, 0, true, false},
    {"month-day", find_month_day, bit(Class::month), false, false},
    {"day-month", find_day_month, bits(Class::ordinal, Class::ten), true, false},
    {"month", find_month, bit(Class::month) | kDeterminers, false, false},
    {"weekday", find_weekday, bit(Class::weekday) | kDeterminers, false, false},
    {"deictic-day", find_deictic_day, bits(Class::deictic, Class::tonight, Class::unit), false, false},
    {"day-part", find_day_part, bit(Class::day_part) | kDeterminers, false, false},
    {"relative-unit", find_relative_unit, kDeterminers | bit(Class::recent), false, false},
    {"distance", find_distance, kAmounts | bits(Class::units, Class::half), true, false},
    {"duration", find_duration, kAmounts | bits(Class::unit, Class::units, Class::half), true, false},
    {"decade", find_decade, bit(Class::decade_word), true, true},
    {"century", find_century, bits(Class::ordinal, Class::ten), true, false},
    {"season", find_season, bit(Class::season) | kDeterminers, true, false},
    {"quarter", find_quarter, kDeterminers | bits(Class::ordinal, Class::fiscal, Class::slice_letter, Class::month),
     true, true},
    {"reporting-period", find_reporting_period, kDeterminers | bit(Class::unit), false, false},
    {"year-end", find_year_end, bit(Class::unit), false, false},
    {"fiscal-year", find_fiscal_year, bits(Class::fiscal), false, false},
    {"year-range", find_year_range, 0, true, false},
    {"year", find_year, bits(Class::era, Class::number, Class::ten), true, true},
    {"ancient-year", find_ancient_year, 0, true, false},
    {"clock-time", find_clock_time, bits(Class::clock_noun, Class::number), true, false},
    {"set", find_set, bits(Class::every, Class::set_adverb, Class::per), false, false},
    {"holiday", find_holiday, bit(Class::holiday) | kDeterminers, false, false},
    {"reference", find_reference, bit(Class::reference), false, false},
});

constexpr auto kRefiners = std::to_array<RefinerRule>({
    {"keep-longest", keep_longest, false},
    {"settle-era", settle_era, true},
    {"merge-weekday-and-date", merge_weekday_and_date, true},
    {"merge-clock-and-date", merge_clock_and_date, true},
    {"merge-modifier", merge_modifier, true},
    {"merge-hedge", merge_hedge, true},
    {"name-period-by-end", name_period_by_end, true},
    {"join-range", join_range, true},
    {"bound-interval", bound_interval, true},
    {"attach-event", attach_event, true},
    {"drop-unlikely", drop_unlikely, false},
});

}  // namespace

std::span<const ParserRule> parser_rules() { return kParsers; }
std::span<const RefinerRule> refiner_rules() { return kRefiners; }

}  // namespace throughline::temporal
