#include "render/diff_evidence.hpp"

#include <fmt/format.h>

#include "render/claim_words.hpp"
#include "throughline/render.hpp"

namespace throughline::render {
namespace {

std::string source_of(const Claim& claim, const TimelineIndex& index) {
  const std::string speakers = named_speakers(claim.attributed_to, index);
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

std::vector<const Claim*> DiffEvidence::next_claims(const Development& development) {
  std::vector<const Claim*> claims;
  for (const std::string& id : development.why) {
    if (claims.size() == wanted(development.kind)) break;
    const Claim* const claim = index_of(id).claim(id);
    if (claim != nullptr && given_.insert(claim->quote.exact).second) claims.push_back(claim);
  }
  return claims;
}

std::vector<EvidenceQuote> DiffEvidence::next_quotes(const Development& development) {
  std::vector<EvidenceQuote> quotes;
  for (const Claim* const claim : next_claims(development)) {
    quotes.push_back({claim->quote.exact, source_of(*claim, index_of(claim->id))});
  }
  return quotes;
}

}  // namespace throughline::render
