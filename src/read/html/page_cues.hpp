// What the class and id of an element say of it: data/page_cues.tsv.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/cue_matcher.hpp"
#include "throughline/tables.hpp"

namespace throughline::reading {

// Bits of a set.
enum PageCue : std::uint8_t {
  kNoCue = 0,
  kBodyCue = 1,
  kLiveCue = 2,
  kCommentsCue = 4,
  kHiddenCue = 8,
  kCaptionCue = 16,
  kBylineCue = 32,
  kFurnitureCue = 64,
};
using PageCueSet = std::uint8_t;

class PageCues {
 public:
  explicit PageCues(const Table& cues);

  // `names` is the value of a class or id attribute, of any length; its first 2,000 bytes are looked at.
  PageCueSet find(std::string_view names) const;

 private:
  std::vector<PageCueSet> kinds_;  // of each phrase; kNoCue takes back
  CueMatcher matcher_;
};

}  // namespace throughline::reading
