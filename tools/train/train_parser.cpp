#include "train_parser.hpp"

#include <algorithm>
#include <array>
#include <iostream>
#include <set>

#include "language/parser.hpp"
#include "oracle.hpp"
#include "perceptron.hpp"
#include "random.hpp"

namespace throughline::train {
namespace {

using language::LabelId;
using language::Move;
using language::ParseState;
using language::Transition;
using language::TransitionSet;

constexpr std::uint64_t kSeed = 20250118;
constexpr std::size_t kExploreInTen = 9;  // how often the parser's own choice is followed once it has learned a little

LabelId label_of(const TransitionSet& set, const std::string& relation) {
  const auto relations = set.relations();
  const auto found = std::find(relations.begin(), relations.end(), relation);
  return found == relations.end() ? LabelId{0} : static_cast<LabelId>(found - relations.begin());
}

class ParserTrainer {
 public:
  explicit ParserTrainer(const std::vector<std::string>& names)
      : set_(names), perceptron_(set_.transitions().size()), scores_(set_.transitions().size()) {}

  std::size_t learn(const EncodedSentence& sentence, const std::vector<LabelId>& labels, bool explore) {
    ParseState state(sentence.words.size());
    std::size_t wrong = 0;
    while (!state.is_final()) {
      language::parse_features({sentence.words, sentence.tags}, state, keys_);
      perceptron_.score(keys_, scores_);
      const std::size_t best = language::best_transition(set_, state, scores_);
      const std::size_t right = best_of_right_ones(state, sentence.heads, labels, best);
      if (right != best) {
        perceptron_.update(keys_, static_cast<std::uint8_t>(right), static_cast<std::uint8_t>(best));
        ++wrong;
      }
      perceptron_.count_example();
      const std::size_t taken = explore && random_.below(10) < kExploreInTen ? best : right;
      state.apply(set_.transitions()[taken].move, set_.transitions()[taken].label);
    }
    return wrong;
  }

  const TransitionSet& set() const { return set_; }
  const Perceptron& perceptron() const { return perceptron_; }
  Random& random() { return random_; }

 private:
  bool has_right_label(const ParseState& state, const Transition& transition, const std::vector<std::int32_t>& heads,
                       const std::vector<LabelId>& labels) const {
    if (transition.move == Move::shift) {
      return true;
    }
    const auto top = static_cast<std::size_t>(state.stack(0));
    const std::int32_t head = transition.move == Move::left ? state.buffer(0) : state.stack(1);
    return heads[top] != head || labels[top] == transition.label;
  }

  /// The best-scored transition among those of the least cost; `best` itself when it is one of them.
  std::size_t best_of_right_ones(const ParseState& state, const std::vector<std::int32_t>& heads,
                                 const std::vector<LabelId>& labels, std::size_t best) const {
    const std::array<int, 3> costs = move_costs(state, heads);
    const int least = *std::min_element(costs.begin(), costs.end());
    const auto transitions = set_.transitions();
    std::size_t right = transitions.size();
    for (std::size_t i = 0; i < transitions.size(); ++i) {
      const bool good = costs[static_cast<std::size_t>(transitions[i].move)] == least &&
                        allows(state, transitions[i], set_.root_label()) &&
                        has_right_label(state, transitions[i], heads, labels);
      if (good &&
          (right == transitions.size() || scores_[i] > scores_[right] || (i == best && scores_[i] == scores_[right]))) {
        right = i;
      }
    }
    return right == transitions.size() ? best : right;
  }

  TransitionSet set_;
  Perceptron perceptron_;
  Random random_{kSeed};
  std::vector<std::int32_t> scores_;
  std::vector<language::FeatureKey> keys_;
};

std::vector<LabelId> encode_labels(const TransitionSet& set, const TreebankSentence& sentence) {
  std::vector<LabelId> labels;
  for (const TreebankWord& word : sentence.words) {
    labels.push_back(label_of(set, word.relation));
  }
  return labels;
}

}  // namespace

std::vector<std::string> collect_transitions(const std::vector<TreebankSentence>& treebank) {
  std::vector<std::string> all;
  for (const TreebankSentence& sentence : treebank) {
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      const bool left = sentence.words[i].head > static_cast<std::int32_t>(i);
      all.push_back((left ? "left " : "right ") + sentence.words[i].relation);
    }
  }
  constexpr std::size_t kLearnable = 8;
  return count_names(all, kLearnable).list;
}

std::vector<std::uint8_t> train_parser(const std::vector<TreebankSentence>& treebank,
                                       const std::vector<EncodedSentence>& encoded,
                                       const std::vector<std::string>& transitions, int epochs) {
  ParserTrainer trainer(transitions);
  std::vector<std::vector<LabelId>> labels;
  for (const TreebankSentence& sentence : treebank) {
    labels.push_back(encode_labels(trainer.set(), sentence));
  }
  for (int epoch = 0; epoch < epochs; ++epoch) {
    std::size_t wrong = 0;
    for (const std::size_t i : trainer.random().shuffled(encoded.size())) {
      wrong += trainer.learn(encoded[i], labels[i], epoch > 0);
    }
    std::cerr << "  parser pass " << epoch + 1 << ": " << wrong << " wrong, " << trainer.perceptron().feature_count()
              << " features\n";
  }
  return trainer.perceptron().pack({.min_updates = 5, .scale = 16.0, .min_weight = 3});
}

}  // namespace throughline::train
