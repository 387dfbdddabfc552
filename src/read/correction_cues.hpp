// Paragraphs in which an outlet puts its own article right: "An earlier version of this article …", "Correction: …".
//
// They are no furniture, though they stand among it, and tell nothing of the story: data/correction_cues.tsv.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "read/cue_matcher.hpp"
#include "throughline/correction.hpp"
#include "throughline/tables.hpp"

namespace throughline::reading {

class CorrectionCues {
 public:
  explicit CorrectionCues(const Table& cues);

  // Null for any other paragraph, and for one that is too long to be a note. A phrase that is quoted does not count.
  std::optional<CorrectionKind> find(std::string_view paragraph) const;

 private:
  struct Cue {
    CorrectionKind kind = CorrectionKind::correction;
    bool opens = false;  // counts at the beginning only
  };

  std::vector<Cue> cues_;
  CueMatcher matcher_;
};

// The notes of a text whose paragraphs an empty line parts, in text order.
std::vector<Correction> find_corrections(std::string_view text, const CorrectionCues& cues);

}  // namespace throughline::reading
