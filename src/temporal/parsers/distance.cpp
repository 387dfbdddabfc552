// Times at a distance: "two days ago", "a week earlier", "three months later", "ten years from now".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

using Class = WordClass;

struct Way {
  int sign = 0;
  Anchor anchor = Anchor::publication;
  std::size_t next = 0;
};

// "or so" changes nothing but the certainty.
std::size_t skip_or_so(const TokenStream& stream, std::size_t at) {
  return stream.word_is(at, "or") && stream.word_is(at + 1, "so") ? at + 2 : at;
}

std::optional<Way> read_way(const TokenStream& stream, std::size_t at) {
  if (stream.is(at, Class::ago)) return Way{-1, Anchor::publication, at + 1};
  if (stream.is(at, Class::hence)) return Way{1, Anchor::publication, at + 1};
  if (stream.is(at, Class::from) && stream.word_is(at + 1, "now")) return Way{1, Anchor::publication, at + 2};
  if (stream.is(at, Class::earlier)) return Way{-1, Anchor::narrative, at + 1};
  if (stream.is(at, Class::later)) return Way{1, Anchor::narrative, at + 1};
  // "Two years before, ...": with an event after it, it hangs on the event.
  const bool stops = !stream.is_word(at + 1) && !stream.is_digits(at + 1);
  if (stream.is(at, Class::before) && stops) return Way{-1, Anchor::narrative, at + 1};
  if (stream.is(at, Class::after) && stops) return Way{1, Anchor::narrative, at + 1};
  if (stream.word_is(at, "prior") && stops) return Way{-1, Anchor::narrative, at + 1};
  if (stream.word_is(at, "previously") || stream.word_is(at, "beforehand")) return Way{-1, Anchor::narrative, at + 1};
  if (stream.word_is(at, "afterwards") || stream.word_is(at, "afterward") || stream.word_is(at, "thereafter")) {
    return Way{1, Anchor::narrative, at + 1};
  }
  return std::nullopt;
}

Meaning distance(const UnitAmount& amount, const Way& way) {
  Meaning meaning;
  meaning.shape = Shape::shift;
  meaning.unit = amount.unit;
  meaning.amount = amount.amount;
  meaning.sign = way.sign;
  meaning.anchor = way.anchor;
  return meaning;
}

// "years ago": an amount without a number.
std::optional<Read<UnitAmount>> read_bare_units(const TokenStream& stream, std::size_t at) {
  if (!stream.is(at, Class::units)) return std::nullopt;
  UnitAmount amount{.amount = {.decimals = {}, .vague = true}, .upto = {}};
  amount.unit = static_cast<Unit>(stream.value(at, Class::units));
  return Read<UnitAmount>{amount, at + 1};
}

}  // namespace

void find_distance(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  auto amount = read_unit_amount(stream, at);
  if (!amount) amount = read_bare_units(stream, at);
  if (!amount || amount->value.hyphenated) return;
  const std::size_t next = skip_or_so(stream, amount->next);
  const auto way = read_way(stream, next);
  if (!way) return;
  Meaning meaning = distance(amount->value, *way);
  if (next != amount->next) meaning.mod = Mod::approx;
  add_found(out, at, way->next, meaning);
}

}  // namespace throughline::temporal
