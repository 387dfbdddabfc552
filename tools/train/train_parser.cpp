#include "train_parser.hpp"

#include <algorithm>
#include <array>
#include <iostream>
#include <set>

#include "language/parser.hpp"
#include "oracle.hpp"
#include "random.hpp"

namespace throughline::train {
namespace {

using language::LabelId;
using language::Move;
using language::ParseState;
using language::Transition;
using language::TransitionSet;

constexpr std::uint64_t kSeed = 20250118;
constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr std::int32_t kMargin = 20;      // by which the right transition shall win
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
      const auto [right, rival] = find_rivals(state, sentence.heads, labels);
      if (rival != kNone && best != right && scores_[right] <= scores_[rival]) {
        perceptron_.update(keys_, static_cast<std::uint8_t>(right), static_cast<std::uint8_t>(rival));
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

  struct Rivals {
    std::size_t right = kNone;  // the best-scored transition of the least cost
    std::size_t wrong = kNone;  // the best-scored of the others
  };

  Rivals find_rivals(const ParseState& state, const std::vector<std::int32_t>& heads,
                     const std::vector<LabelId>& labels) const {
    const std::array<int, 3> costs = move_costs(state, heads);
    const int least = *std::min_element(costs.begin(), costs.end());
    const auto transitions = set_.transitions();
    Rivals rivals;
    for (std::size_t i = 0; i < transitions.size(); ++i) {
      if (!allows(state, transitions[i], set_.root_label())) {
        continue;
      }
      const bool right = costs[static_cast<std::size_t>(transitions[i].move)] == least &&
                         has_right_label(state, transitions[i], heads, labels);
      std::size_t& best = right ? rivals.right : rivals.wrong;
      best = best == kNone || scores_[i] > scores_[best] ? i : best;
    }
    return rivals.right == kNone ? Rivals{rivals.wrong, kNone} : rivals;
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

Perceptron train_parser(const std::vector<TreebankSentence>& treebank, const std::vector<EncodedSentence>& encoded,
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
  return trainer.perceptron();
}

}  // namespace throughline::train
