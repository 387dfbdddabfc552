// The best sequence of name labels for a sentence, by dynamic programming (Viterbi 1967).
//
// Labels here are BIOES: outside 0, then for each MentionType the beginning, inside and end of a name and a name of one
// word: 1 + 4 * type + {0, 1, 2, 3}.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "language/name_labels.hpp"
#include "language/network/tensors.hpp"

namespace throughline::language {

inline constexpr std::size_t kPathLabelCount = 17;
using PathScores = std::array<std::int32_t, kPathLabelCount>;

// A path's score is a sum of whole numbers, 1024 times what the network says.
inline constexpr float kPathUnit = 1024.0F;

class NamePaths {
 public:
  // `transitions` has a row for each label and one for the sentence's start; `ends` one row. Nothing when their shapes
  // are other ones.
  static std::optional<NamePaths> read(const FloatTensor& transitions, const FloatTensor& ends);

  // The labels of the best path, as the rest of the engine has them (first and inner words): a name that is open is
  // closed by its end and by nothing else. Ties go to the smaller label. REQUIRES: each |score| < 2^20.
  [[nodiscard]] std::vector<NameLabel> find_labels(std::span<const PathScores> words) const;

 private:
  std::array<PathScores, kPathLabelCount + 1> transitions_{};  // the last row: from the start
  PathScores ends_{};
};

}  // namespace throughline::language
