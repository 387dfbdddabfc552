// What is counted for and against each kind of a name.
#pragma once

#include "throughline/actor.hpp"

namespace throughline::actors {

// Points, added up over all places where a name stands.
struct KindEvidence {
  int person = 0;
  int organization = 0;
  int place = 0;
  int other = 0;

  void add(const KindEvidence& more);
  // The kind with most points; `other` when two share them or none has more than none.
  ActorKind kind() const;
};

}  // namespace throughline::actors
