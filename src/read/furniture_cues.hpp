// How strongly a sentence speaks of the page instead of the news: cues of data/boilerplate.tsv, weighed.
//
// A cue that is the whole sentence, or that addresses the reader, is strong; a phrase that news may use as well
// ("reporters on the ground") is weak and never enough by itself. Words within quotation marks are someone's speech and
// no cue.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/cue_matcher.hpp"
#include "throughline/tables.hpp"

namespace throughline::reading {

inline constexpr int kWeakCue = 1;
inline constexpr int kStrongCue = 2;
inline constexpr int kWholeCue = 3;

struct CueScore {
  int points = 0;
  std::string kind;  // of the strongest cue; empty when there is none
};

class FurnitureCues {
 public:
  explicit FurnitureCues(const Table& boilerplate);

  // `sentence` folded by fold_for_cues. `is_line`: it makes up a whole line, so that a missing full stop tells.
  CueScore score(std::string_view folded, bool is_line) const;

 private:
  enum class Match { prefix, contains, whole };
  struct Cue {
    std::string kind;
    Match match = Match::contains;
    bool strong = false;
  };

  // 0 when the match does not count where it stands.
  int points_of(const CueHit& hit, std::string_view folded) const;

  std::vector<Cue> cues_;
  CueMatcher matcher_;
};

// Lower case, straight apostrophes, single spaces; words in double quotation marks blotted out. `quoted` says whether
// a quotation is open and is carried from sentence to sentence of a paragraph.
std::string fold_for_cues(std::string_view sentence, bool& quoted);

}  // namespace throughline::reading
