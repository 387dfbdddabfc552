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

void drop_unlikely(const TokenStream& stream, FoundTimes& times) {
  std::erase_if(times, [&](const FoundTime& time) { return is_bare_part(stream, time); });
}

}  // namespace throughline::temporal
