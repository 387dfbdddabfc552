#include "render/diff_evidence.hpp"

#include <fmt/format.h>

#include "render/claim_words.hpp"
#include "throughline/render.hpp"

namespace throughline::render {
namespace {

std::string source_of(const Claim& claim, const TimelineIndex& index) {
  const std::string speakers = speaker_words(claim.attributed_to);
  std::string words = speakers.empty() ? "" : speakers + ", in ";
  words += index.source_name(claim.article);
  if (!claim.reported) return words;
  DateSpan day;
  day.first = day.last = claim.reported;
  day.grain = Grain::day;
  return words + ", " + date_words(day);
}

std::size_t wanted(DevelopmentKind kind) {
  switch (kind) {
    case DevelopmentKind::disagreement_opened:
    case DevelopmentKind::disagreement_closed:
    case DevelopmentKind::count_revised:
      return 2;
    default:
      return 1;
  }
}

}  // namespace

std::vector<EvidenceQuote> DiffEvidence::next_quotes(const Development& development) {
  std::vector<EvidenceQuote> quotes;
  for (const std::string& id : development.why) {
    if (quotes.size() == wanted(development.kind)) break;
    const TimelineIndex& index = to_.claim(id) != nullptr ? to_ : from_;
    const Claim* const claim = index.claim(id);
    if (claim == nullptr || !given_.insert(claim->quote.exact).second) continue;
    quotes.push_back({claim->quote.exact, source_of(*claim, index)});
  }
  return quotes;
}

}  // namespace throughline::render
