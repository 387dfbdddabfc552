// States of one thing that are told of more or fewer of its parties.
#pragma once

#include <vector>

#include "throughline/claim.hpp"

namespace throughline::graph {

// "ceasefire" and "ceasefire: Hamas" become "ceasefire: Hamas, Israel" when that is the only ceasefire of the story
// that is told of two parties or more, and has all of theirs. With two such ceasefires nobody can say which is meant,
// and all stay as they are.
std::vector<Claim> join_status_subjects(std::vector<Claim> claims);

}  // namespace throughline::graph
