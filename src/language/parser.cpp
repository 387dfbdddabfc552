#include "language/parser.hpp"

#include <algorithm>
#include <string_view>

namespace throughline::language {

TransitionSet::TransitionSet(const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    const std::string_view view = name;
    const std::string relation(view.substr(view.find(' ') + 1));
    auto found = std::find(relations_.begin(), relations_.end(), relation);
    if (found == relations_.end()) {
      found = relations_.insert(relations_.end(), relation);
    }
    const auto label = static_cast<LabelId>(found - relations_.begin());
    transitions_.push_back({view.starts_with("left") ? Move::left : Move::right, label});
    root_label_ = relation == "root" ? label : root_label_;
  }
}

bool allows(const ParseState& state, const Transition& transition, LabelId root_label) {
  if (!state.allows(transition.move)) {
    return false;
  }
  const bool to_root = transition.move == Move::left && state.buffer(0) == state.root();
  return transition.move == Move::shift || to_root == (transition.label == root_label);
}

std::size_t best_transition(const TransitionSet& set, const ParseState& state, std::span<const std::int32_t> scores) {
  const auto transitions = set.transitions();
  std::size_t best = transitions.size();
  for (std::size_t i = 0; i < transitions.size(); ++i) {
    if ((best == transitions.size() || scores[i] > scores[best]) && allows(state, transitions[i], set.root_label())) {
      best = i;
    }
  }
  return best;
}

std::vector<Arc> parse(const LinearModel& model, const TransitionSet& set, const ParsedSentence& sentence) {
  ParseState state(sentence.words.size());
  std::vector<FeatureKey> keys;
  std::vector<std::int32_t> scores(std::max(model.label_count(), set.transitions().size()));
  while (!state.is_final()) {
    parse_features(sentence, state, keys);
    std::fill(scores.begin(), scores.end(), 0);
    model.add_scores(keys, scores);
    const std::size_t best = best_transition(set, state, scores);
    if (best == set.transitions().size()) {
      break;  // only a model without relations can leave no way on
    }
    state.apply(set.transitions()[best].move, set.transitions()[best].label);
  }
  return state.arcs();
}

}  // namespace throughline::language
