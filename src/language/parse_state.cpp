#include "language/parse_state.hpp"

#include <cassert>

namespace throughline::language {

ParseState::ParseState(std::size_t word_count) : arcs_(word_count), left_(word_count + 1), right_(word_count + 1) {
  stack_.reserve(word_count);
}

bool ParseState::allows(Move move) const {
  switch (move) {
    case Move::shift:
      return next_ < root();
    case Move::left:
      // The root takes one dependent only: the last word that is left.
      return !stack_.empty() && (next_ < root() || stack_.size() == 1);
    case Move::right:
      return stack_.size() >= 2;
  }
  return false;
}

void ParseState::apply(Move move, LabelId label) {
  assert(allows(move));
  if (move == Move::shift) {
    stack_.push_back(next_++);
    return;
  }
  const std::int32_t dependent = stack_.back();
  stack_.pop_back();
  attach(dependent, move == Move::left ? next_ : stack_.back(), label);
}

void ParseState::attach(std::int32_t dependent, std::int32_t head, LabelId label) {
  arcs_[static_cast<std::size_t>(dependent)] = {head, label};
  Dependents& side = (dependent < head ? left_ : right_)[static_cast<std::size_t>(head)];
  // The arc-hybrid system finds dependents from the inside outwards on both sides.
  side.outer = {dependent, side.outer[0]};
  side.count = static_cast<std::uint8_t>(side.count < 255 ? side.count + 1 : 255);
  side.labels |= std::uint64_t{1} << (label & 63U);
}

}  // namespace throughline::language
