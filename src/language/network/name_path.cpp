#include "language/network/name_path.hpp"

#include <algorithm>
#include <limits>

#include "language/network/fixed_point.hpp"

namespace throughline::language {
namespace {

using Label = std::uint8_t;

// Far below every path that is allowed, and far from the end of 64 bits.
constexpr std::int64_t kForbidden = std::numeric_limits<std::int64_t>::min() / 4;

constexpr bool begins(Label label) { return label > 0 && (label - 1) % 4 == 0; }
constexpr bool goes_on(Label label) { return label > 0 && (label - 1) % 4 == 1; }
constexpr bool ends(Label label) { return label > 0 && (label - 1) % 4 == 2; }
constexpr bool is_open(Label label) { return begins(label) || goes_on(label); }
constexpr int type_number(Label label) { return (label - 1) / 4; }

constexpr bool may_come_after(Label previous, Label label) {
  const bool continues = goes_on(label) || ends(label);
  return is_open(previous) ? continues && type_number(previous) == type_number(label) : !continues;
}

// For each label the labels that may stand before it.
struct Predecessors {
  std::array<std::array<Label, kPathLabelCount>, kPathLabelCount> labels{};
  std::array<std::size_t, kPathLabelCount> counts{};
};

constexpr Predecessors find_predecessors() {
  Predecessors found;
  for (Label label = 0; label < kPathLabelCount; ++label) {
    for (Label previous = 0; previous < kPathLabelCount; ++previous) {
      if (may_come_after(previous, label)) {
        found.labels[label][found.counts[label]++] = previous;
      }
    }
  }
  return found;
}

constexpr Predecessors kPredecessors = find_predecessors();

NameLabel simple_label(Label label) {
  if (label == 0) {
    return kOutside;
  }
  const auto type = static_cast<MentionType>(type_number(label));
  return goes_on(label) || ends(label) ? inner_label(type) : first_label(type);
}

using Totals = std::array<std::int64_t, kPathLabelCount>;
using Backs = std::array<Label, kPathLabelCount>;

Label best_of(const Totals& totals) {
  return static_cast<Label>(std::max_element(totals.begin(), totals.end()) - totals.begin());
}

}  // namespace

std::optional<NamePaths> NamePaths::read(const FloatTensor& transitions, const FloatTensor& ends) {
  if (transitions.rows != kPathLabelCount + 1 || transitions.columns != kPathLabelCount ||
      ends.values.size() != kPathLabelCount) {
    return std::nullopt;
  }
  NamePaths paths;
  for (std::size_t i = 0; i < transitions.values.size(); ++i) {
    paths.transitions_[i / kPathLabelCount][i % kPathLabelCount] = to_fixed(transitions.values[i], kPathUnit);
  }
  for (std::size_t i = 0; i < kPathLabelCount; ++i) {
    paths.ends_[i] = to_fixed(ends.values[i], kPathUnit);
  }
  return paths;
}

std::vector<NameLabel> NamePaths::find_labels(std::span<const PathScores> words) const {
  if (words.empty()) {
    return {};
  }
  Totals totals;
  for (Label label = 0; label < kPathLabelCount; ++label) {
    totals[label] = goes_on(label) || language::ends(label)
                        ? kForbidden
                        : std::int64_t{transitions_[kPathLabelCount][label]} + words[0][label];
  }
  std::vector<Backs> backs(words.size());
  for (std::size_t i = 1; i < words.size(); ++i) {
    const Totals before = totals;
    for (Label label = 0; label < kPathLabelCount; ++label) {
      const auto& labels = kPredecessors.labels[label];
      Label best = labels[0];
      for (std::size_t p = 1; p < kPredecessors.counts[label]; ++p) {
        const Label previous = labels[p];
        best = before[previous] + transitions_[previous][label] > before[best] + transitions_[best][label] ? previous
                                                                                                           : best;
      }
      backs[i][label] = best;
      totals[label] = before[best] + transitions_[best][label] + words[i][label];
    }
  }
  for (Label label = 0; label < kPathLabelCount; ++label) {
    totals[label] = is_open(label) ? kForbidden : totals[label] + ends_[label];
  }
  std::vector<NameLabel> labels(words.size());
  Label at = best_of(totals);
  for (std::size_t i = words.size(); i-- > 0;) {
    labels[i] = simple_label(at);
    at = backs[i][at];
  }
  return labels;
}

}  // namespace throughline::language
