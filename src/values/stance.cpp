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

std::string_view stance_mark(Stance stance) {
  switch (stance) {
    case Stance::plan:
      return "Planned: ";
    case Stance::tentative:
      return "Reported possible: ";
    case Stance::denial:
      return "Denied: ";
    case Stance::fact:
    case Stance::negative:
      break;
  }
  return "";
}

std::string_view without_stance_mark(std::string_view words) {
  for (const Stance stance : {Stance::plan, Stance::tentative, Stance::denial}) {
    const std::string_view mark = stance_mark(stance);
    if (words.starts_with(mark)) return words.substr(mark.size());
  }
  return words;
}

Stance stance_of(const Claim& claim) {
  if (!claim.denied_by.empty()) return Stance::denial;
  if (claim.polarity == Polarity::neg) return Stance::negative;
  if (claim.kind == ClaimKind::plan || claim.modality == Modality::planned) return Stance::plan;
  const bool sure = claim.modality == Modality::asserted || claim.modality == Modality::reported;
  return sure ? Stance::fact : Stance::tentative;
}

}  // namespace throughline
