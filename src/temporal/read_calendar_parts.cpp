#include <algorithm>
#include <array>

#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

bool is_ordinal_suffix(const TokenStream& stream, std::size_t at) {
  static constexpr std::array<std::string_view, 4> kSuffixes = {"st", "nd", "rd", "th"};
  return stream.glued(at) && std::any_of(kSuffixes.begin(), kSuffixes.end(),
                                         [&](std::string_view suffix) { return stream.word_is(at, suffix); });
}

// The stop of "Jan." belongs to it; that of a full name ends a sentence.
std::size_t skip_stop(const TokenStream& stream, std::size_t at) {
  const bool abbreviation = size(stream[at].span) <= 5 && stream.word(at) != "march" && stream.word(at) != "april" &&
                            stream.word(at) != "may" && stream.word(at) != "june" && stream.word(at) != "july";
  return abbreviation && stream.is_mark(at + 1, '.') && stream.glued(at + 1) ? at + 2 : at + 1;
}

}  // namespace

bool is_plain_number(const TokenStream& stream, std::size_t at) {
  if (!stream.is_digits(at) || stream[at].grouped || stream[at].number < 0) return false;
  const bool glued_before = stream.glued(at) && at > 0;
  if (glued_before && (stream.is_mark(at - 1, '$') || stream.is_mark(at - 1, '#') || stream.is_word(at - 1))) {
    return false;
  }
  if (glued_before && stream.glued(at - 1) && at > 1 && stream.is_digits(at - 2) &&
      (stream.is_mark(at - 1, '.') || stream.is_mark(at - 1, ','))) {
    return false;
  }
  if (at > 0 && stream.is_mark(at - 1, '$')) return false;
  const std::size_t next = at + 1;
  if (stream.is_mark(next, '%') || stream.word_is(next, "percent") || stream.word_is(next, "per")) return false;
  if (stream.is_inner_mark(next, '.') && stream.is_digits(next + 1)) return false;
  return !(stream.is_inner_mark(next, '/') && stream.is_digits(next + 1));
}

bool is_part_of_name(const TokenStream& stream, std::size_t at) {
  if (!stream[at].capital) return false;
  const auto is_name = [&](std::size_t word) {
    return stream.is_word(word) && stream[word].capital && stream[word].classes == 0;
  };
  return is_name(at + 1) || (at > 0 && is_name(at - 1));
}

bool may_be_noun(const TokenStream& stream, std::size_t at) {
  if (!stream.is_word(at) || stream[at].classes != 0) return false;
  if (!stream.has_tags()) return true;
  const Upos tag = stream.tag(at);
  return tag == Upos::noun || tag == Upos::propn || tag == Upos::adj || tag == Upos::num || tag == Upos::x;
}

bool is_counted(const TokenStream& stream, std::size_t at) {
  if (!stream.is_word(at) || stream[at].capital) return false;
  if (stream.is_any(at, bits(Class::unit, Class::units, Class::meridiem, Class::zone))) return true;
  const std::string_view word = stream.word(at);
  return word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's' && stream[at].classes == 0;
}

std::optional<Read<int>> read_ordinal(const TokenStream& stream, std::size_t at) {
  if (stream.is_digits(at)) {
    if (!is_ordinal_suffix(stream, at + 1) || stream[at].number < 0) return std::nullopt;
    return Read<int>{stream[at].number, at + 2};
  }
  if (stream.is(at, Class::ten) && stream.is_inner_mark(at + 1, '-') && stream.is(at + 2, Class::ordinal)) {
    return Read<int>{stream.value(at, Class::ten) + stream.value(at + 2, Class::ordinal), at + 3};
  }
  if (!stream.is(at, Class::ordinal)) return std::nullopt;
  return Read<int>{stream.value(at, Class::ordinal), at + 1};
}

std::optional<Read<int>> read_month_day(const TokenStream& stream, std::size_t at) {
  const int number = stream[at].number;
  if (!stream.is_digits(at) || number < 1 || number > 31 || stream[at].digits > 2) return std::nullopt;
  if (is_ordinal_suffix(stream, at + 1)) return Read<int>{number, at + 2};
  if (!is_plain_number(stream, at) || (stream.is_word(at + 1) && stream.glued(at + 1))) return std::nullopt;
  return Read<int>{number, at + 1};
}

std::optional<Read<int>> read_month(const TokenStream& stream, std::size_t at) {
  if (!stream.is(at, Class::month)) return std::nullopt;
  return Read<int>{stream.value(at, Class::month), skip_stop(stream, at)};
}

std::optional<Read<int>> read_weekday(const TokenStream& stream, std::size_t at) {
  if (!stream.is(at, Class::weekday)) return std::nullopt;
  return Read<int>{stream.value(at, Class::weekday), skip_stop(stream, at)};
}

std::optional<Read<std::int16_t>> read_zone(const TokenStream& stream, std::size_t at) {
  if (!stream.is(at, Class::zone)) return std::nullopt;
  int minutes = stream.value(at, Class::zone);
  std::size_t next = at + 1;
  const bool plus = stream.is_mark(next, '+');
  if (minutes != kFloatingZone && (plus || stream.is_mark(next, '-')) && stream.glued(next) &&
      stream.is_digits(next + 1) && stream.glued(next + 1) && stream[next + 1].digits <= 2 &&
      stream[next + 1].number <= 14) {
    minutes += (plus ? 60 : -60) * stream[next + 1].number;
    next += 2;
  }
  return Read<std::int16_t>{static_cast<std::int16_t>(minutes), next};
}

std::optional<Read<Determiner>> read_determiner(const TokenStream& stream, std::size_t at) {
  const std::size_t word = stream.is(at, Class::the) ? at + 1 : at;
  const auto read = [&](Direction direction, Anchor anchor) { return Read<Determiner>{{direction, anchor}, word + 1}; };
  if (stream.is(word, Class::last)) return read(Direction::last, Anchor::publication);
  if (stream.is(word, Class::next)) {
    const bool told = word != at && stream.word_is(word, "next");
    return read(Direction::next, told ? Anchor::narrative : Anchor::publication);
  }
  if (stream.is(word, Class::current)) {
    if (stream.is(word + 1, Class::next)) return Read<Determiner>{{Direction::next, Anchor::publication}, word + 2};
    if (stream.is(word + 1, Class::last)) return Read<Determiner>{{Direction::last, Anchor::publication}, word + 2};
    return read(Direction::current, Anchor::publication);
  }
  if (stream.is(word, Class::previous)) return read(Direction::last, Anchor::narrative);
  // Without an article it is a preposition: "following Tuesday's storm".
  if (stream.is(word, Class::following) && (word != at || stream.word_is(word, "subsequent")))
    return read(Direction::next, Anchor::narrative);
  if (stream.is(word, Class::same)) {
    const std::size_t next = stream.is(word + 1, Class::same) ? word + 2 : word + 1;
    return Read<Determiner>{{Direction::current, Anchor::narrative}, next};
  }
  return std::nullopt;
}

}  // namespace throughline::temporal
