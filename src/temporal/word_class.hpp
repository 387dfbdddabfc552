// What a word can mean for a time expression. A word may be of several classes ("second" is an ordinal and a unit).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace throughline::temporal {

enum class WordClass : std::uint8_t {
  month,         // value 1..12
  weekday,       // value 1..7, Monday is 1
  unit,          // value: a Unit, said of one
  units,         // value: a Unit, said of several
  number,        // value: the number; units and teens
  ten,           // value 20..90
  scale,         // value: the factor (hundred, dozen)
  vague_number,  // several, few; value: 2 for "couple", else 0
  article,       // a, an
  ordinal,       // value 1..31 and the tens
  the,
  current,   // this, current
  same,      // that, same
  last,      // last, past
  next,      // next, coming
  previous,  // previous, preceding: from the date under discussion
  recent,
  following,  // following, subsequent
  ago,
  earlier,
  later,
  before,
  after,
  hence,
  early,     // value: a Mod
  edge,      // the beginning, middle or end of something; value: a Mod
  deictic,   // today 0, yesterday -1, tomorrow 1
  tonight,   // a part of today; value: a DayPart
  day_part,  // value: a DayPart
  season,    // value 1..4, spring is 1
  half,
  fiscal,
  era,         // -1 BC, 1 AD
  meridiem,    // 0 a.m., 1 p.m.
  zone,        // value: offset from UTC in minutes
  clock_noun,  // noon 12, midnight 24
  every,       // every, each
  per,
  set_adverb,   // daily; value: a Unit
  decade_word,  // nineties; value 20..90
  century_noun,
  of,
  in,
  on,
  at,
  by,
  from,
  to,
  since,
  until,
  between,
  conjunction,  // and, or
  year_cue,     // a word after which a bare number of four digits is a year
  point_cue,    // a preposition before clock times
  future_cue,
  past_cue,
  present_cue,
  intent,  // a verb or adjective whose infinitive lies ahead: "agreed to"
  ahead,   // a lemma whose times lie ahead: "planned a march on Saturday"; value 1: in the present tense only

  hedge,      // begins or continues a phrase of time_hedges
  reference,  // begins a phrase of time_references
  holiday,    // begins a phrase of holidays
  slice_letter,
  may_be_name,  // a title or given name that makes the month after it a name
  classes       // how many there are
};

static_assert(static_cast<int>(WordClass::classes) <= 64, "classes are kept as bits of one word");

using WordMask = std::uint64_t;

constexpr WordMask bit(WordClass word_class) { return WordMask{1} << static_cast<unsigned>(word_class); }

template <class... Classes>
constexpr WordMask bits(Classes... classes) {
  return (WordMask{0} | ... | bit(classes));
}

// By the name that the tables use ("day-part"). Null when there is no such class.
std::optional<WordClass> parse_word_class(std::string_view name);

}  // namespace throughline::temporal
