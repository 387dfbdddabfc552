#include "language/parse_state.hpp"

#include <doctest/doctest.h>

namespace throughline::language {
namespace {

TEST_CASE("moves build the tree of a small sentence") {
  // "Ships left port": left is the root, with one dependent on each side.
  ParseState state(3);
  state.apply(Move::shift, kNoLabel);
  state.apply(Move::left, 1);
  state.apply(Move::shift, kNoLabel);
  state.apply(Move::shift, kNoLabel);
  state.apply(Move::right, 2);
  state.apply(Move::left, 0);
  CHECK(state.is_final());
  CHECK(state.arcs() == std::vector<Arc>{{1, 1}, {3, 0}, {1, 2}});
  CHECK(state.left(1).outer[0] == 0);
  CHECK(state.right(1).outer[0] == 2);
}

TEST_CASE("the root takes the last word that is left and no other") {
  ParseState state(2);
  state.apply(Move::shift, kNoLabel);
  state.apply(Move::shift, kNoLabel);
  CHECK_FALSE(state.allows(Move::shift));
  CHECK_FALSE(state.allows(Move::left));
  CHECK(state.allows(Move::right));
}

TEST_CASE("an empty sentence is parsed before it begins") { CHECK(ParseState(0).is_final()); }

}  // namespace
}  // namespace throughline::language
