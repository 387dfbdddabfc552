// Times that are pointed at, not named: "now", "currently", "recently", "the future".
#include "temporal/parsers/parsers.hpp"
#include "temporal/readers.hpp"

namespace throughline::temporal {
namespace {

constexpr std::string_view kHistoryAdjective = "history-adjective";
constexpr std::string_view kHistoryPlaced = "history-placed";

// "by this time", but not "this time led by his brother"
bool is_placed(const TokenStream& stream, std::size_t at) {
  return at > 0 && stream.is_any(at - 1, bits(WordClass::in, WordClass::at, WordClass::by, WordClass::from,
                                              WordClass::of, WordClass::since, WordClass::until, WordClass::year_cue));
}

// "start" rows count as the first words of a sentence only, "adjective" rows count before a noun only, "noun" rows only
// where no noun follows.
bool fits(const TokenStream& stream, std::size_t at, std::size_t next, std::string_view place) {
  if (place == "start") return at == 0 || stream.is_boundary(at - 1);
  if (place == kHistoryPlaced) return is_placed(stream, at);
  const bool noun_follows = may_be_noun(stream, next);
  if (place == "adjective" || place == kHistoryAdjective) return noun_follows;
  if (place == "noun") return !noun_follows;
  return true;
}

}  // namespace

void find_reference(const TokenStream& stream, std::size_t at, FoundTimes& out) {
  const PhraseTable& references = stream.lexicon().references();
  const auto match = references.match(stream, at);
  if (!match || !fits(stream, at, match->next, references.cell(match->row, 2))) return;
  // "as recently as late 2009" is a date
  if (stream.is_inner_mark(match->next, '-') || stream.word_is(match->next, "as")) return;
  Meaning meaning;
  meaning.shape = Shape::reference;
  meaning.reference = references.cell(match->row, 1);
  meaning.history_only = references.cell(match->row, 2).starts_with("history");
  add_found(out, at, match->next, meaning);
}

}  // namespace throughline::temporal
