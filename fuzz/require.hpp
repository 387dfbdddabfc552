// A property that must hold for every input; a broken one ends the program, so that the fuzzer keeps the input.
#pragma once

#include <cstdlib>

inline void require(bool holds) {
  if (!holds) std::abort();
}
