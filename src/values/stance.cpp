#include "values/stance.hpp"

namespace throughline {

std::string_view to_string(Stance stance) {
  switch (stance) {
    case Stance::fact:
      return "fact";
    case Stance::plan:
      return "plan";
    case Stance::tentative:
      return "tentative";
    case Stance::denial:
      return "denial";
    case Stance::negative:
      return "negative";
  }
  return "fact";
}

Stance stance_of(const Claim& claim) {
  if (!claim.denied_by.empty()) return Stance::denial;
  if (claim.polarity == Polarity::neg) return Stance::negative;
  if (claim.kind == ClaimKind::plan || claim.modality == Modality::planned) return Stance::plan;
  const bool sure = claim.modality == Modality::asserted || claim.modality == Modality::reported;
  return sure ? Stance::fact : Stance::tentative;
}

}  // namespace throughline
