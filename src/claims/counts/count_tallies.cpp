#include "claims/counts/count_tallies.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace throughline::claims {
namespace {

constexpr std::uint32_t kReach = 12;

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::ranges::find(list, word) != list.end();
}

class TallyReader {
 public:
  TallyReader(const Reading& reading, TokenRange number, bool is_share)
      : reading_(reading),
        number_(number),
        sentence_(reading.sentence(reading.token(number.begin).sentence)),
        is_share_(is_share) {}

  std::optional<Tally> read() const {
    const std::uint32_t at = before_hedges();
    const auto led = is_led(at);
    if (!led) return std::nullopt;
    for (std::uint32_t i = at; i > sentence_.begin && at - i < kReach;) {
      --i;
      const Upos upos = reading_.token(i).upos;
      if (reading_.word(i) == ";" || (upos == Upos::num && i + 1 < at)) return std::nullopt;
      if (i + 2 >= at) continue;  // a verb stands between, whatever its tag
      if (auto tally = tally_at(i)) {
        tally->is_step = *led == "by";
        return tally;
      }
    }
    return std::nullopt;
  }

 private:
  std::string_view word(std::uint32_t i) const { return i >= sentence_.begin ? reading_.word(i) : std::string_view(); }

  // The token behind the word that leads to the number, hedges passed over.
  std::uint32_t before_hedges() const {
    constexpr std::array<std::string_view, 9> kHedges = {"about", "around", "nearly", "almost", "roughly",
                                                         "some",  "over",   "least",  "than"};
    std::uint32_t at = number_.begin;
    while (at > sentence_.begin + 2 && is_one_of(word(at - 1), kHedges)) {
      at -= word(at - 1) == "least" || word(at - 1) == "than" ? 2U : 1U;
    }
    return at;
  }

  // "to 48", "at 48", "by 12", "reached 48", "is 48", "from 36 to 48"
  std::optional<std::string_view> is_led(std::uint32_t at) const {
    constexpr std::array<std::string_view, 12> kLeads = {"to", "at",  "by",  "reached", "hit",    "topped",
                                                         "is", "was", "are", "were",    "passed", "exceeded"};
    if (word(number_.begin) == "from") return std::string_view("to");
    if (at == sentence_.begin || !is_one_of(word(at - 1), kLeads)) return std::nullopt;
    return word(at - 1);
  }

  std::optional<Tally> tally_at(std::uint32_t i) const {
    constexpr std::array<std::string_view, 3> kRates = {"unemployment", "inflation", "turnout"};
    constexpr std::array<std::string_view, 5> kNumbers = {"number", "count", "tally", "total", "figure"};
    const std::string_view lemma = reading_.lemma(i);
    if (is_share_)
      return is_one_of(lemma, kRates) ? std::optional(Tally{{}, std::string(lemma), {}, false}) : std::nullopt;
    if (lemma == "toll") return Tally{{}, {}, "dead", false};
    if (is_one_of(lemma, kNumbers) && i + 1 < number_.begin && word(i + 1) == "of") return tally_of(i + 2);
    return std::nullopt;
  }

  // "the number of dead", "the number of striking dockers"
  std::optional<Tally> tally_of(std::uint32_t from) const {
    constexpr std::array<std::string_view, 5> kStates = {"dead", "wounded", "injured", "missing", "displaced"};
    std::optional<std::uint32_t> noun;
    for (std::uint32_t i = from; i < number_.begin && i < from + 5; ++i) {
      const Upos upos = reading_.token(i).upos;
      if (is_one_of(word(i), kStates)) {
        const bool stands_alone = reading_.token(i + 1).upos != Upos::noun;
        if (stands_alone) return Tally{{}, {}, std::string(word(i)), false};
      }
      if (upos == Upos::noun) noun = i;
      if (noun && upos != Upos::noun) break;
    }
    return noun ? std::optional(Tally{noun, {}, {}, false}) : std::nullopt;
  }

  const Reading& reading_;
  TokenRange number_;
  TokenRange sentence_;
  bool is_share_;
};

}  // namespace

std::optional<Tally> find_tally(const Reading& reading, Span number, bool is_share) {
  const TokenRange tokens = reading.tokens_in(number);
  if (tokens.begin >= tokens.end) return std::nullopt;
  return TallyReader(reading, tokens, is_share).read();
}

}  // namespace throughline::claims
