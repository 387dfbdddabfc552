// Drops what only looks like a time once its neighbours are known.
#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {
namespace {

// "night" by itself, without an article and a day, dates nothing.
bool is_bare_part(const TokenStream& stream, const FoundTime& time) {
  return time.meaning.shape == Shape::clock && time.meaning.clock.hour < 0 && !stream.is(time.begin, WordClass::the) &&
         time.meaning.mod == Mod::none;
}

}  // namespace

// In a history "night attacks" are those of any night; elsewhere such words are dropped once the kind of text is known.
void drop_unlikely(const TokenStream& stream, FoundTimes& times) {
  for (FoundTime& time : times) {
    if (!is_bare_part(stream, time)) continue;
    time.meaning.shape = Shape::set;
    time.meaning.history_only = true;
  }
}

}  // namespace throughline::temporal
