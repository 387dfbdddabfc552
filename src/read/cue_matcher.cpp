#include "read/cue_matcher.hpp"

#include <deque>

namespace throughline::reading {

CueMatcher::CueMatcher(const std::vector<std::string>& phrases) {
  for (const std::string& phrase : phrases)
    for (char c : phrase) {
      auto& symbol = symbol_of_[static_cast<unsigned char>(c)];
      if (symbol == 0) symbol = static_cast<std::uint8_t>(symbols_++);
    }
  add_state();
  for (std::size_t i = 0; i < phrases.size(); ++i) add_phrase(phrases[i], i);
  link_failures();
}

CueMatcher::State CueMatcher::add_state() {
  next_.insert(next_.end(), symbols_, 0);
  ending_.emplace_back();
  return static_cast<State>(ending_.size() - 1);
}

void CueMatcher::add_phrase(std::string_view phrase, std::size_t index) {
  lengths_.push_back(phrase.size());
  if (phrase.empty()) return;
  State state = 0;
  for (char c : phrase) {
    std::uint8_t symbol = symbol_of_[static_cast<unsigned char>(c)];
    if (step(state, symbol) == 0) {
      State added = add_state();
      step(state, symbol) = added;
    }
    state = step(state, symbol);
  }
  ending_[state].push_back(index);
}

// Breadth first, so that the failure of a state is known before its children are met.
void CueMatcher::link_failures() {
  shorter_.assign(ending_.size(), 0);
  std::vector<State> failure(ending_.size(), 0);
  std::deque<State> queue;
  for (std::size_t symbol = 0; symbol < symbols_; ++symbol)
    if (State child = next_[symbol]; child != 0) queue.push_back(child);
  for (; !queue.empty(); queue.pop_front()) {
    State state = queue.front();
    State back = failure[state];
    shorter_[state] = ending_[back].empty() ? shorter_[back] : back;
    for (std::size_t s = 0; s < symbols_; ++s) {
      auto symbol = static_cast<std::uint8_t>(s);
      State child = step(state, symbol);
      if (child == 0) {
        step(state, symbol) = step(back, symbol);
      } else {
        failure[child] = step(back, symbol);
        queue.push_back(child);
      }
    }
  }
}

std::vector<CueHit> CueMatcher::find(std::string_view text) const {
  std::vector<CueHit> hits;
  State state = 0;
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    state = step(state, symbol_of_[static_cast<unsigned char>(text[pos])]);
    for (State at = state; at != 0; at = shorter_[at])
      for (std::size_t phrase : ending_[at]) hits.push_back({phrase, pos + 1 - lengths_[phrase], pos + 1});
  }
  return hits;
}

}  // namespace throughline::reading
