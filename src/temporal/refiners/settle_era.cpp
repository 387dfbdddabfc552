// In a text on antiquity bare years are BC too; in any other the small numbers that look like years are none.
#include "temporal/refiners/refiners.hpp"

namespace throughline::temporal {
namespace {

constexpr int kFewestBc = 3;

bool is_antiquity(const FoundTimes& times) {
  int before_christ = 0;
  int after = 0;
  for (const FoundTime& time : times) {
    const Meaning& meaning = time.meaning;
    if (meaning.shape != Shape::calendar || !meaning.year || meaning.year->relative || meaning.era_open) continue;
    (meaning.year->number < 0 ? before_christ : after) += 1;
  }
  return before_christ >= kFewestBc && before_christ > after;
}

}  // namespace

void settle_era(const TokenStream&, FoundTimes& times) {
  if (!is_antiquity(times)) {
    std::erase_if(times, [](const FoundTime& time) { return time.meaning.era_open; });
    return;
  }
  for (FoundTime& time : times) {
    if (!time.meaning.era_open) continue;
    time.meaning.year->number = -time.meaning.year->number;
    time.rules.push_back("settle-era");
  }
}

}  // namespace throughline::temporal
