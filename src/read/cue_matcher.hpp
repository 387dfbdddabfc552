// Finds many phrases in one pass over a text: the automaton of Aho and Corasick (1975).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::reading {

struct CueHit {
  std::size_t phrase = 0;  // index in the list given
  std::size_t begin = 0;   // bytes of the text, half-open
  std::size_t end = 0;

  friend bool operator==(const CueHit&, const CueHit&) = default;
};

class CueMatcher {
 public:
  explicit CueMatcher(const std::vector<std::string>& phrases);

  // Every place of every phrase, by end; phrases that end together from the longest to the shortest.
  std::vector<CueHit> find(std::string_view text) const;

 private:
  using State = std::uint32_t;

  State& step(State state, std::uint8_t symbol) { return next_[state * symbols_ + symbol]; }
  State step(State state, std::uint8_t symbol) const { return next_[state * symbols_ + symbol]; }
  State add_state();
  void add_phrase(std::string_view phrase, std::size_t index);
  void link_failures();

  std::array<std::uint8_t, 256> symbol_of_{};  // 0: a byte that no phrase has
  std::size_t symbols_ = 1;
  std::vector<State> next_;                       // states × symbols
  std::vector<State> shorter_;                    // the longest proper suffix that is a phrase too; 0: none
  std::vector<std::vector<std::size_t>> ending_;  // phrases that end in a state
  std::vector<std::size_t> lengths_;
};

}  // namespace throughline::reading
