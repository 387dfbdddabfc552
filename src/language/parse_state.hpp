// The state of a transition-based dependency parser with the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta
// 2011). Words are 0..n-1; n is an artificial root that stands at the end of the buffer.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace throughline::language {

enum class Move : std::uint8_t {
  shift,  // the buffer's first word goes onto the stack
  left,   // the stack's top becomes a dependent of the buffer's first word
  right   // the stack's top becomes a dependent of the word below it
};

using LabelId = std::uint8_t;
inline constexpr std::int32_t kNobody = -1;
inline constexpr LabelId kNoLabel = 255;

// A word's head and relation; `head` n means the root.
struct Arc {
  std::int32_t head = kNobody;
  LabelId label = kNoLabel;
  friend bool operator==(const Arc&, const Arc&) = default;
};

// What a word has on one side: its two outermost dependents, how many there are, and their relations as a set of bits.
struct Dependents {
  std::array<std::int32_t, 2> outer{kNobody, kNobody};  // outermost first
  std::uint8_t count = 0;
  std::uint64_t labels = 0;
};

class ParseState {
 public:
  explicit ParseState(std::size_t word_count);

  [[nodiscard]] bool is_final() const { return next_ == root() && stack_.empty(); }
  [[nodiscard]] bool allows(Move move) const;
  // REQUIRES: allows(move).
  void apply(Move move, LabelId label);

  [[nodiscard]] std::int32_t root() const { return static_cast<std::int32_t>(arcs_.size()); }
  // The buffer's word at `offset`, the root behind the last word, kNobody beyond it.
  [[nodiscard]] std::int32_t buffer(std::int32_t offset) const {
    return next_ + offset <= root() ? next_ + offset : kNobody;
  }
  // The stack's word at `depth` below the top, kNobody when there is none.
  [[nodiscard]] std::int32_t stack(std::size_t depth) const {
    return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : kNobody;
  }
  [[nodiscard]] const std::vector<std::int32_t>& stack_words() const { return stack_; }
  [[nodiscard]] const Arc& arc(std::int32_t word) const { return arcs_[static_cast<std::size_t>(word)]; }
  [[nodiscard]] const Dependents& left(std::int32_t word) const { return left_[static_cast<std::size_t>(word)]; }
  [[nodiscard]] const Dependents& right(std::int32_t word) const { return right_[static_cast<std::size_t>(word)]; }
  [[nodiscard]] const std::vector<Arc>& arcs() const { return arcs_; }

 private:
  void attach(std::int32_t dependent, std::int32_t head, LabelId label);

  std::vector<Arc> arcs_;
  std::vector<Dependents> left_;
  std::vector<Dependents> right_;
  std::vector<std::int32_t> stack_;
  std::int32_t next_ = 0;
};

}  // namespace throughline::language
