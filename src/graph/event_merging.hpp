// Tellings of the same event, gathered.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "graph/telling.hpp"

namespace throughline::graph {

struct Joining {
  std::size_t telling = 0;  // the one that joined
  std::size_t beside = 0;   // the telling that it is most like
  std::string why;
};

struct Gathering {
  std::vector<std::size_t> tellings;  // the first told it first
  std::vector<Joining> joinings;
};

struct Gatherings {
  std::vector<Gathering> events;
  std::size_t comparisons = 0;  // how many pairs were compared: linear in the number of tellings
};

// Each telling, in order, joins the event that it is most like on average over most of a few of its tellings (between
// average and single linkage: a chain of likenesses does not glue what differs, and one odd telling does not keep the
// others apart), or begins a new one. Of tellings in the same words only the first is asked.
Gatherings gather_events(std::span<const Telling> tellings, const ClaimSet& set);

}  // namespace throughline::graph
