// The dynamic oracle of the arc-hybrid system: how many right arcs each move gives away (Goldberg and Nivre 2013).
#pragma once
#include <array>
#include <cstdint>
#include <span>

#include "language/parse_state.hpp"

namespace throughline::train {

// The costs of shift, left and right; a move that the state does not allow costs kForbidden.
inline constexpr int kForbidden = 1 << 20;
std::array<int, 3> move_costs(const language::ParseState& state, std::span<const std::int32_t> heads);

}  // namespace throughline::train
