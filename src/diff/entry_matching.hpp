// Which entry of one timeline is which of another.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "throughline/timeline.hpp"

namespace throughline::diff {

struct EntryMatches {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;  // places in from, to; by place in to
  std::vector<std::size_t> removed;                        // places in from that have no match
  std::vector<std::size_t> added;                          // places in to
};

// Entries match by claims that both hold: the pair that shares most first, ties by place, each entry once. So an entry
// with other words or another date is the same entry, changed.
EntryMatches match_entries(const std::vector<Entry>& from, const std::vector<Entry>& to);

}  // namespace throughline::diff
