// The labels of the name recogniser: outside, and for each type the first word of a name and the words after it.
#pragma once
#include <cstddef>
#include <cstdint>

#include "throughline/mention.hpp"

namespace throughline::language {

using NameLabel = std::uint8_t;

inline constexpr std::size_t kNameLabelCount = 9;
inline constexpr NameLabel kOutside = 0;
// Stands before the first word of a sentence.
inline constexpr NameLabel kSentenceStart = 9;

constexpr NameLabel first_label(MentionType type) { return static_cast<NameLabel>(1 + 2 * static_cast<int>(type)); }
constexpr NameLabel inner_label(MentionType type) { return static_cast<NameLabel>(2 + 2 * static_cast<int>(type)); }
constexpr bool is_first(NameLabel label) { return label % 2 == 1 && label < kSentenceStart; }
constexpr bool is_inner(NameLabel label) { return label != kOutside && label % 2 == 0; }
// REQUIRES: label is neither kOutside nor kSentenceStart.
constexpr MentionType type_of(NameLabel label) { return static_cast<MentionType>((label - 1) / 2); }

// Whether `label` may follow `previous`: a name's inner word needs a word of the same type before it.
constexpr bool may_follow(NameLabel previous, NameLabel label) {
  return !is_inner(label) || previous == label || (is_first(previous) && previous + 1 == label);
}

}  // namespace throughline::language
