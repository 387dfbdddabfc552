// One and many of a group's noun.
#pragma once

#include <string>

#include "actors/knowledge.hpp"

namespace throughline::actors {

// "dock worker" gives "dock workers" where the table of groups has the plural; else the words as they are.
std::string plural_of(const Knowledge& knowledge, const std::string& words);

}  // namespace throughline::actors
