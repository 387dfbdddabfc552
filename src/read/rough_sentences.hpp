// A first, rough cut of a paragraph into sentences and short lines, only to weigh them as furniture. The sentences that
// evidence stands on are cut by segment/.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace throughline::reading {

struct RoughSentence {
  std::size_t begin = 0;
  std::size_t end = 0;   // without white space behind it
  std::size_t next = 0;  // where the next one begins
  bool is_line = false;  // begins and ends with a line

  friend bool operator==(const RoughSentence&, const RoughSentence&) = default;
};

std::vector<RoughSentence> split_roughly(std::string_view paragraph);

}  // namespace throughline::reading
