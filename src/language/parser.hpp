// Greedy transition-based dependency parsing with an averaged perceptron (Nivre 2003; Zhang and Nivre 2011 for the
// features; Goldberg and Nivre 2013 for the training).
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "language/linear_model.hpp"
#include "language/parse_state.hpp"
#include "language/tag_set.hpp"
#include "language/word.hpp"

namespace throughline::language {

// A transition: a move and, for an arc, the relation.
struct Transition {
  Move move = Move::shift;
  LabelId label = kNoLabel;
  friend bool operator==(const Transition&, const Transition&) = default;
};

// The relations and the transitions that a parser knows. Transition 0 is the shift.
class TransitionSet {
 public:
  TransitionSet() = default;
  // `names` are "left nsubj", "right obj", ... REQUIRES: at most 254, at most 63 different relations.
  explicit TransitionSet(const std::vector<std::string>& names);

  [[nodiscard]] std::span<const Transition> transitions() const { return transitions_; }
  [[nodiscard]] std::span<const std::string> relations() const { return relations_; }
  // The number of "root" among the relations; kNoLabel when it is not there.
  [[nodiscard]] LabelId root_label() const { return root_label_; }

 private:
  std::vector<std::string> relations_;
  std::vector<Transition> transitions_{Transition{}};
  LabelId root_label_ = kNoLabel;
};

struct ParsedSentence {
  std::span<const Word> words;
  std::span<const TagId> tags;
};

// Whether the transition can be taken; the relation "root" is for the root's dependent alone.
bool allows(const ParseState& state, const Transition& transition, LabelId root_label);

// The features of a state, appended to `keys` after clearing it.
void parse_features(const ParsedSentence& sentence, const ParseState& state, std::vector<FeatureKey>& keys);

// The index of the best transition that the state allows; ties go to the smaller index.
std::size_t best_transition(const TransitionSet& set, const ParseState& state, std::span<const std::int32_t> scores);

// The arcs of a sentence: one for each word, a tree with one root. Linear in the sentence's length.
std::vector<Arc> parse(const LinearModel& model, const TransitionSet& set, const ParsedSentence& sentence);

}  // namespace throughline::language
