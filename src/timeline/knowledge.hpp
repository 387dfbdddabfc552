// What the timeline room knows, taken from the tables once.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/content_words.hpp"
#include "throughline/tables.hpp"

namespace throughline::timeline {

struct Knowledge {
  explicit Knowledge(const TableSet& tables);

  bool is_stock(std::string_view measure) const;      // a level at a time, not a sum over events
  bool is_weak_opening(std::string_view word) const;  // a sentence that opens so needs the one before it
  bool opens_lead_in(std::string_view word) const;    // what it opens may be cut off a headline at its comma
  bool leaves_hanging(std::string_view word) const;   // no headline ends on it
  bool are_opposed(std::string_view a, std::string_view b) const;  // states that cannot both hold

  base::StopWords stop_words;

 private:
  std::vector<std::string> stock_measures_;                          // sorted
  std::vector<std::string> weak_openings_;                           // sorted
  std::vector<std::string> lead_in_words_;                           // sorted
  std::vector<std::string> hanging_words_;                           // sorted
  std::vector<std::pair<std::string, std::string>> opposed_states_;  // sorted, the smaller first
};

}  // namespace throughline::timeline
