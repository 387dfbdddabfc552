// Claims as the examples of docs/spec write them, so that prose can show what the graph makes of them.
//
//     article a 2031-05-01 The Lantern          id, day ("-" for none), outlet
//     Ada Brook opened the bridge. {open, on 2031-05-01, by Ada Brook, in Veld}
//
// In braces, parted by ", ": the predicate first (`open`, or `shell/attack` with its class), then any of `on DATE`,
// `assumed DATE`, `by NAME`, `to NAME`, `in PLACE`, `said NAME`, `denied NAME`, `planned`, `possible`, `not`,
// `count MEASURE = N`, `least MEASURE = N`, `about MEASURE = N`, `state SUBJECT = STATE`, `after EVENT = N`, `says`.
// Claims are numbered from 1 in the order in which they are written.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "throughline/claim_set.hpp"

namespace throughline::testing {

struct WrittenClaims {
  ClaimSet set;                        // normalised
  std::map<std::string, int> numbers;  // of claims, by id
};

WrittenClaims read_written_claims(std::string_view text);

}  // namespace throughline::testing
