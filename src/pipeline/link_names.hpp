// Names as the language engine read them, with the actors that they mean.
#pragma once
#include <span>
#include <vector>

#include "throughline/mention.hpp"

namespace throughline {

// The names, each with the actor of the mention that shares most bytes with it (the earlier one of two), and the
// mentions of other things (groups: `misc`) that overlap no name; in text order.
// REQUIRES: both are in text order.
//
// The span and the type are the engine's own: what the actors stage joins, cuts and retypes serves the cast, and is
// less often what a reader would mark as the name.
std::vector<Mention> link_names(std::vector<Mention> names, std::span<const Mention> mentions);

}  // namespace throughline
