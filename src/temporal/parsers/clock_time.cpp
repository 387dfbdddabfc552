// Times of day: "6 a.m.", "7:15 p.m. EST", "19:00 GMT", "03:00hrs", "noon", "five o'clock", "4 in the morning".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

struct ClockRead {
  Clock clock;
  std::size_t next = 0;
  bool sure = false;  // something besides the figures says that it is a time
};

std::int8_t half_day_hour(int hour, bool afternoon) {
  const int base = hour == 12 ? 0 : hour;
  return static_cast<std::int8_t>(afternoon ? base + 12 : base);
}

std::optional<ClockRead> read_figures(const TokenStream& stream, std::size_t at) {
  const TimeToken& hour = stream[at];
  if (!stream.is_digits(at) || hour.digits > 2 || hour.number > 24) return std::nullopt;
  if (at > 0 && stream.glued(at) && !stream.is_mark(at - 1, '(') && !stream.is_mark(at - 1, '-')) return std::nullopt;
  ClockRead read{.next = at + 1};
  read.clock.hour = static_cast<std::int8_t>(hour.number);
  const char mark = stream.is_mark(at + 1, ':') ? ':' : '.';
  if (stream.is_inner_mark(at + 1, mark) && stream.is_digits(at + 2) && stream[at + 2].digits == 2 &&
      stream[at + 2].number < 60) {
    read.clock.minute = static_cast<std::int8_t>(stream[at + 2].number);
    read.next = at + 3;
    if (mark == ':' && stream.is_inner_mark(at + 3, ':') && stream[at + 4].digits == 2 && stream[at + 4].number < 60) {
      read.clock.second = static_cast<std::int8_t>(stream[at + 4].number);
      read.next = at + 5;
    }
  }
  return read;
}

// "a.m.", "o'clock", "hrs" or "in the morning" after the figures.
void read_half_of_day(const TokenStream& stream, ClockRead& read) {
  const int hour = static_cast<unsigned char>(read.clock.hour);
  if (stream.is(read.next, Class::meridiem) && hour >= 1 && hour <= 12) {
    read.clock.hour = half_day_hour(hour, stream.value(read.next, Class::meridiem) == 1);
    read.sure = true;
    ++read.next;
    return;
  }
  if (stream.word_is(read.next, "o") && stream.is_inner_mark(read.next + 1, '\'') &&
      stream.word_is(read.next + 2, "clock")) {
    read.next += 3;
    read.sure = true;
  }
  if (read.clock.minute >= 0 && (stream.word_is(read.next, "hrs") || stream.word_is(read.next, "hours"))) {
    ++read.next;
    read.sure = true;
  }
  const bool in_the = stream.is(read.next, Class::in) && stream.is(read.next + 1, Class::the);
  if (in_the && stream.is(read.next + 2, Class::day_part) && hour >= 1 && hour <= 12) {
    const auto part = static_cast<DayPart>(stream.value(read.next + 2, Class::day_part));
    read.clock.hour = half_day_hour(hour, part != DayPart::morning);
    read.next += 3;
    read.sure = true;
  }
}

// "eight thirty p.m."
void read_minute_words(const TokenStream& stream, ClockRead& read) {
  if (!stream.is_any(read.next, bits(Class::number, Class::ten))) return;
  const auto minutes = read_amount(stream, read.next);
  if (!minutes || minutes->value.whole > 59 || !stream.is(minutes->next, Class::meridiem)) return;
  read.clock.minute = static_cast<std::int8_t>(minutes->value.whole);
  read.next = minutes->next;
}

bool has_cue(const TokenStream& stream, std::size_t at) { return at > 0 && stream.is(at - 1, Class::point_cue); }

std::optional<ClockRead> read_clock(const TokenStream& stream, std::size_t at) {
  if (stream.is(at, Class::clock_noun)) {
    if (is_part_of_name(stream, at)) return std::nullopt;
    ClockRead read{.next = at + 1, .sure = true};
    read.clock.hour = static_cast<std::int8_t>(stream.value(at, Class::clock_noun));
    read.clock.minute = 0;
    return read;
  }
  if (const auto word = read_amount(stream, at);
      word && !stream.is_digits(at) && !word->value.vague && word->value.whole >= 1 && word->value.whole <= 12) {
    ClockRead read{.next = word->next};
    read.clock.hour = static_cast<std::int8_t>(word->value.whole);
    if (stream.is(at, Class::article)) return std::nullopt;
    read_minute_words(stream, read);
    read_half_of_day(stream, read);
    return read.sure ? std::optional(read) : std::nullopt;
  }
  auto read = read_figures(stream, at);
  if (!read) return std::nullopt;
  read_half_of_day(stream, *read);
  return read;
}

// "1900 GMT", "0630 hours".
std::optional<ClockRead> read_military(const TokenStream& stream, std::size_t at) {
  const TimeToken& token = stream[at];
  if (token.digits != 4 || token.grouped || token.number > 2400 || token.number % 100 > 59) return std::nullopt;
  ClockRead read{.next = at + 1};
  read.clock.hour = static_cast<std::int8_t>(token.number / 100);
  read.clock.minute = static_cast<std::int8_t>(token.number % 100);
  if (stream.word_is(at + 1, "hrs") || (stream.word_is(at + 1, "hours") && has_cue(stream, at))) {
    read.sure = true;
    ++read.next;
  }
  return read;
}

// "10 a.m. local time on Thursday": what stands between a time of day and its day; else it is no part of the time.
std::size_t skip_local_time(const TokenStream& stream, std::size_t at) {
  if (!stream.word_is(at, "local") || !stream.word_is(at + 1, "time")) return at;
  const std::size_t day = stream.is(at + 2, Class::on) ? at + 3 : at + 2;
  return stream.is_any(day, bits(Class::weekday, Class::month, Class::deictic)) ? at + 2 : at;
}

}  // namespace

void find_clock_time(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  auto read = stream[at].digits == 4 ? read_military(stream, at) : read_clock(stream, at);
  if (!read) return;
  const auto zone = read_zone(stream, read->next);
  if (zone && (read->sure || read->clock.minute >= 0 || stream[at].digits <= 2)) {
    if (zone->value != kFloatingZone) read->clock.zone = zone->value;
    read->next = zone->next;
    read->sure = true;
  }
  if (stream.word_is(read->next, "local") && stream.word_is(read->next + 1, "time") && has_cue(stream, at)) {
    read->sure = true;
  }
  if (read->sure) read->next = skip_local_time(stream, read->next);
  const bool figures = read->clock.minute >= 0 && stream.is_mark(at + 1, ':');
  if (!read->sure && !(figures && has_cue(stream, at))) return;
  Meaning meaning;
  meaning.shape = Shape::clock;
  meaning.anchor = Anchor::narrative;
  meaning.clock = read->clock;
  add_found(out, at, read->next, meaning);
}

}  // namespace throughline::temporal
