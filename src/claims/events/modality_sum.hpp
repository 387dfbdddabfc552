// What the words around one event make of it, summed up: several may plan, doubt or negate it.
#pragma once

#include <cstdint>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "claims/events/event_found.hpp"
#include "claims/events/modality_cues.hpp"

namespace throughline::claims {

class ModalitySum {
 public:
  // A word that is met on two ways, as the event's own and as its light verb's, tells once.
  void add(Force force, std::uint32_t word, std::string_view rule, EventFound& event);

  bool is_open() const { return planned_ || possible_; }  // what a condition may bear on
  bool is_negative() const { return negative_; }

  // Fills modality, polarity and certainty.
  void finish(EventFound& event) const;
  bool is_planned() const { return planned_; }

 private:
  std::set<std::pair<std::uint32_t, Force>> seen_;
  bool negative_ = false;
  bool conditional_ = false;
  bool planned_ = false;
  bool possible_ = false;
  bool probable_ = false;
};

}  // namespace throughline::claims
