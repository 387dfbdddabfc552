// The features of a parser's state: words, tags, clusters and relations of the stack's top, the buffer's front and
// their outermost dependents, alone and in pairs and triples (after Zhang and Nivre 2011).
#include <algorithm>

#include "language/parser.hpp"

namespace throughline::language {
namespace {

constexpr std::uint32_t kAbsent = 0xFFFFU;

// One word as the features see it.
struct Node {
  std::uint32_t word = 0;
  std::uint32_t tag = kAbsent;
  std::uint32_t cluster = 0;
  std::uint32_t coarse = 0;
  std::uint32_t label = kNoLabel;
};

class Extractor {
 public:
  Extractor(const ParsedSentence& sentence, const ParseState& state, std::vector<FeatureKey>& keys)
      : sentence_(sentence), state_(state), keys_(keys) {}

  void extract() {
    keys_.clear();
    find_nodes();
    add_single_words();
    add_pairs();
    add_tag_triples();
    add_dependents();
    add_shapes_of_tree();
  }

 private:
  template <typename... Values>
  void add(Values... values) {
    keys_.push_back(feature_key(++template_, values...));
  }

  Node node(std::int32_t word) const {
    if (word == kNobody) {
      return {};
    }
    if (word == state_.root()) {
      return {1, kAbsent - 1, 0, 0, kNoLabel};
    }
    const auto at = static_cast<std::size_t>(word);
    const Word& w = sentence_.words[at];
    return {w.lower, sentence_.tags[at], w.cluster, w.coarse_cluster, state_.arc(word).label};
  }

  Node left(std::int32_t word, std::size_t n) const {
    return word == kNobody ? Node{} : node(state_.left(word).outer[n]);
  }
  Node right(std::int32_t word, std::size_t n) const {
    return word == kNobody ? Node{} : node(state_.right(word).outer[n]);
  }

  void find_nodes() {
    i0_ = state_.stack(0);
    i1_ = state_.stack(1);
    ib_ = state_.buffer(0);
    s0_ = node(i0_);
    s1_ = node(i1_);
    s2_ = node(state_.stack(2));
    b0_ = node(ib_);
    b1_ = node(state_.buffer(1));
    b2_ = node(state_.buffer(2));
    s0l_ = left(i0_, 0);
    s0r_ = right(i0_, 0);
    s1l_ = left(i1_, 0);
    s1r_ = right(i1_, 0);
    b0l_ = left(ib_, 0);
  }

  void add_single_words() {
    for (const Node* n : {&s0_, &s1_, &b0_, &b1_}) {
      add(n->word);
      add(n->tag);
      add(n->word, n->tag);
      add(n->cluster, n->tag);
    }
    for (const Node* n : {&s2_, &b2_}) {
      add(n->tag);
      add(n->word, n->tag);
      add(n->cluster);
    }
  }

  void add_pair(const Node& a, const Node& b) {
    add(a.word, a.tag, b.word, b.tag);
    add(a.word, a.tag, b.tag);
    add(a.tag, b.word, b.tag);
    add(a.word, b.word);
    add(a.tag, b.tag);
    add(a.cluster, b.cluster);
    add(a.cluster, b.tag);
    add(a.tag, b.cluster);
    add(a.coarse, a.tag, b.coarse, b.tag);
  }

  void add_pairs() {
    add_pair(s0_, b0_);
    add_pair(s1_, s0_);
    add(s1_.tag, b0_.tag);
    add(s1_.word, b0_.word);
    add(b0_.tag, b1_.tag);
    add(b0_.word, b1_.tag);
    add(s0_.tag, b1_.tag);
    add(s0_.word, b1_.word);
    add(s0_.cluster, b1_.cluster);
  }

  void add_tag_triples() {
    add(s1_.tag, s0_.tag, b0_.tag);
    add(s1_.word, s0_.tag, b0_.tag);
    add(s1_.tag, s0_.word, b0_.tag);
    add(s1_.tag, s0_.tag, b0_.word);
    add(s0_.tag, b0_.tag, b1_.tag);
    add(s0_.word, b0_.tag, b1_.tag);
    add(s0_.tag, b0_.word, b1_.tag);
    add(s0_.tag, b0_.tag, b1_.word);
    add(s2_.tag, s1_.tag, s0_.tag);
    add(b0_.tag, b1_.tag, b2_.tag);
    add(s1_.tag, s0_.tag, b0_.tag, b1_.tag);
    add(s2_.tag, s1_.tag, s0_.tag, b0_.tag);
    add(s1_.cluster, s0_.cluster, b0_.tag);
    add(s0_.tag, b0_.tag, b1_.tag, b2_.tag);
  }

  void add_dependents() {
    for (const Node* n : {&s0l_, &s0r_, &s1l_, &s1r_, &b0l_}) {
      add(n->word, n->label);
      add(n->tag, n->label);
    }
    add(s0_.tag, b0_.tag, s0l_.tag, s0l_.label);
    add(s0_.tag, b0_.tag, s0r_.tag, s0r_.label);
    add(s0_.tag, b0_.tag, b0l_.tag, b0l_.label);
    add(s1_.tag, s0_.tag, s0l_.tag, s0l_.label);
    add(s1_.tag, s0_.tag, s0r_.tag, s0r_.label);
    add(s1_.tag, s0_.tag, s1r_.tag, s1r_.label);
    add(s1_.tag, s0_.tag, s1l_.tag, s1l_.label);
    add(s0_.word, s0l_.label, s0r_.label);
    add(s1_.word, s1l_.label, s1r_.label);
    add(s0_.tag, s0l_.word, b0_.tag);
    add(s1_.tag, s0l_.word, s0_.tag);
    add(s1_.tag, s1r_.word, s0_.tag);
    for (const Node& n : {left(i0_, 1), right(i0_, 1), right(i1_, 1), left(ib_, 1)}) {
      add(n.tag, n.label);
    }
    add(s0_.tag, s0l_.label, left(i0_, 1).label);
    add(s1_.tag, s1r_.label, right(i1_, 1).label, s0_.tag);
  }

  static std::uint32_t distance(std::int32_t a, std::int32_t b) {
    if (a == kNobody || b == kNobody) {
      return 0;
    }
    const auto gap = static_cast<std::uint32_t>(b > a ? b - a : a - b);
    return gap <= 5 ? gap : gap <= 10 ? 6 : 7;
  }

  void add_shapes_of_tree() {
    const std::uint32_t d0 = distance(i0_, ib_);
    const std::uint32_t d1 = distance(i1_, i0_);
    add(s0_.tag, b0_.tag, d0);
    add(s0_.word, d0);
    add(b0_.word, d0);
    add(s1_.tag, s0_.tag, d1);
    add(s1_.word, d1);
    add(s0_.word, d1);
    static const Dependents kNone;
    const Dependents& l0 = i0_ == kNobody ? kNone : state_.left(i0_);
    const Dependents& r0 = i0_ == kNobody ? kNone : state_.right(i0_);
    const Dependents& l1 = i1_ == kNobody ? kNone : state_.left(i1_);
    const Dependents& r1 = i1_ == kNobody ? kNone : state_.right(i1_);
    const Dependents& lb = ib_ == kNobody ? kNone : state_.left(ib_);
    add(s0_.tag, l0.labels);
    add(s0_.tag, r0.labels);
    add(s1_.tag, l1.labels);
    add(s1_.tag, r1.labels);
    add(b0_.tag, lb.labels);
    add(s0_.word, r0.labels);
    add(s1_.word, r1.labels);
    add(b0_.word, lb.labels);
    add(s0_.word, l0.count, r0.count);
    add(s1_.word, r1.count);
    add(s0_.tag, b0_.tag, r0.count, lb.count);
  }

  const ParsedSentence& sentence_;
  const ParseState& state_;
  std::vector<FeatureKey>& keys_;
  std::uint64_t template_ = 0x100;
  std::int32_t i0_ = kNobody, i1_ = kNobody, ib_ = kNobody;
  Node s0_, s1_, s2_, b0_, b1_, b2_, s0l_, s0r_, s1l_, s1r_, b0l_;
};

}  // namespace

void parse_features(const ParsedSentence& sentence, const ParseState& state, std::vector<FeatureKey>& keys) {
  Extractor(sentence, state, keys).extract();
}

}  // namespace throughline::language
