#include "claims/events/modality_sum.hpp"

#include <string>

namespace throughline::claims {

void ModalitySum::add(Force force, std::uint32_t word, std::string_view rule, EventFound& event) {
  if (force == Force::fact || !seen_.emplace(word, force).second) return;
  event.rules.push_back("cue:" + std::string(rule));
  switch (force) {
    case Force::negative:
      negative_ = !negative_;
      return;
    case Force::conditional:
      conditional_ = true;
      return;
    case Force::planned:
      planned_ = true;
      return;
    case Force::possible:
      possible_ = true;
      return;
    case Force::probable:
      probable_ = true;
      return;
    case Force::fact:
      return;
  }
}

void ModalitySum::finish(EventFound& event) const {
  const bool open = possible_ || event.is_question;
  event.mention.polarity = negative_ ? Polarity::neg : Polarity::pos;
  event.modality = conditional_ ? Modality::conditional
                   : open       ? Modality::possible
                   : planned_   ? Modality::planned
                   : probable_  ? Modality::probable
                                : Modality::asserted;
  event.mention.certainty = conditional_ || open ? EventCertainty::possible
                            : probable_          ? EventCertainty::probable
                                                 : EventCertainty::certain;
}

}  // namespace throughline::claims
