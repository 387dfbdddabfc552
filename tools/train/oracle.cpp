#include "oracle.hpp"

namespace throughline::train {
namespace {

using language::kNobody;
using language::Move;
using language::ParseState;

class Costs {
 public:
  Costs(const ParseState& state, std::span<const std::int32_t> heads) : state_(state), heads_(heads) {}

  int shift() const {
    const std::int32_t word = state_.buffer(0);
    int cost = 0;
    for (const std::int32_t below : state_.stack_words()) {
      cost += head(below) == word ? 1 : 0;
      cost += head(word) == below && below != state_.stack(0) ? 1 : 0;
    }
    return cost;
  }

  int left() const {
    const std::int32_t top = state_.stack(0);
    const std::int32_t gold = head(top);
    return (gold == state_.stack(1) || gold > state_.buffer(0) ? 1 : 0) + buffered_dependents(top);
  }

  int right() const {
    const std::int32_t top = state_.stack(0);
    return (head(top) >= state_.buffer(0) ? 1 : 0) + buffered_dependents(top);
  }

 private:
  std::int32_t head(std::int32_t word) const { return heads_[static_cast<std::size_t>(word)]; }

  int buffered_dependents(std::int32_t word) const {
    int count = 0;
    for (std::int32_t i = state_.buffer(0); i < state_.root(); ++i) {
      count += head(i) == word ? 1 : 0;
    }
    return count;
  }

  const ParseState& state_;
  std::span<const std::int32_t> heads_;
};

}  // namespace

std::array<int, 3> move_costs(const ParseState& state, std::span<const std::int32_t> heads) {
  const Costs costs(state, heads);
  return {state.allows(Move::shift) ? costs.shift() : kForbidden, state.allows(Move::left) ? costs.left() : kForbidden,
          state.allows(Move::right) ? costs.right() : kForbidden};
}

}  // namespace throughline::train
