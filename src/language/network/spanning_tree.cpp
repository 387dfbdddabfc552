#include "language/network/spanning_tree.hpp"

#include <algorithm>
#include <limits>

namespace throughline::language {
namespace {

using Node = std::uint32_t;

// More than any tree's sum can differ from another's: a second arc from the root never pays.
constexpr std::int64_t kRootPenalty = std::int64_t{1} << 40U;

std::vector<Node> find_best_heads(const ArcScores& scores) {
  std::vector<Node> heads(scores.count);
  for (std::size_t word = 0; word < scores.count; ++word) {
    std::size_t best = word == 0 ? 1 : 0;  // with one word, 1 is the root
    for (std::size_t head = best + 1; head <= scores.count; ++head) {
      best = head != word && scores.at(word, head) > scores.at(word, best) ? head : best;
    }
    heads[word] = static_cast<Node>(best);
  }
  return heads;
}

// Whether all words hang on the root, one of them directly.
bool is_tree(const std::vector<Node>& heads) {
  const auto root = static_cast<Node>(heads.size());
  if (std::count(heads.begin(), heads.end(), root) != 1) {
    return false;
  }
  std::vector<Node> seen_from(heads.size() + 1, root);  // the word whose way up came by; the root: none yet
  for (Node start = 0; start < root; ++start) {
    Node at = start;
    for (; at != root && seen_from[at] == root; at = heads[at]) {
      seen_from[at] = start;
    }
    if (at != root && seen_from[at] == start) {
      return false;
    }
  }
  return true;
}

// An arc between nodes, some of which stand for several words, and the two words that it joins.
struct Edge {
  std::int64_t score = 0;
  Node head = 0;
  Node dependent = 0;
};

// Words that became one node, each with the arc that it had within the cycle.
struct Contraction {
  std::vector<Edge> arcs;                // one a member
  std::vector<std::vector<Node>> words;  // of each member
};

class Contractor {
 public:
  explicit Contractor(const ArcScores& scores) : size_(scores.count + 1), root_(static_cast<Node>(scores.count)) {
    edges_.resize(size_ * size_);
    best_.resize(size_, root_);
    words_.resize(size_);
    cleared_.resize(size_, false);
    for (Node node = 0; node < root_; ++node) {
      alive_.push_back(node);
      words_[node] = {node};
      for (Node head = 0; head <= root_; ++head) {
        edge(head, node) = {scores.at(node, head) - (head == root_ ? kRootPenalty : 0), head, node};
      }
    }
    for (const Node node : alive_) {
      choose_head(node);
    }
  }

  std::vector<Node> find_heads() {
    for (std::vector<Node> cycle = find_cycle(); !cycle.empty(); cycle = find_cycle()) {
      contract(cycle);
    }
    std::vector<Node> heads(root_, size_none());
    for (const Node node : alive_) {
      const Edge& arc = edge(best_[node], node);
      heads[arc.dependent] = arc.head;
    }
    for (std::size_t i = contractions_.size(); i-- > 0;) {
      expand(contractions_[i], heads);
    }
    return heads;
  }

 private:
  [[nodiscard]] Node size_none() const { return static_cast<Node>(size_); }
  Edge& edge(Node head, Node dependent) { return edges_[dependent * size_ + head]; }

  void choose_head(Node node) {
    best_[node] = root_;
    for (const Node head : alive_) {
      best_[node] = head != node && edge(head, node).score > edge(best_[node], node).score ? head : best_[node];
    }
  }

  // The nodes of a cycle among the chosen arcs; empty when there is none. What is found to lead to the root is not
  // looked at again: contracting a cycle leaves it as it is.
  std::vector<Node> find_cycle() {
    std::vector<Node> seen_from(size_, root_);
    for (const Node start : alive_) {
      Node at = start;
      for (; at != root_ && !cleared_[at] && seen_from[at] == root_; at = best_[at]) {
        seen_from[at] = start;
      }
      if (at != root_ && !cleared_[at] && seen_from[at] == start) {
        return cycle_through(at);
      }
      for (Node node = start; node != at; node = best_[node]) {
        cleared_[node] = true;
      }
    }
    return {};
  }

  [[nodiscard]] std::vector<Node> cycle_through(Node node) const {
    std::vector<Node> cycle = {node};
    for (Node at = best_[node]; at != node; at = best_[at]) {
      cycle.push_back(at);
    }
    return cycle;
  }

  void contract(const std::vector<Node>& cycle) {
    const Node joined = cycle.front();
    Contraction& contraction = contractions_.emplace_back();
    std::vector<Node> all;
    std::vector<std::int64_t> own(size_);
    std::vector<bool> inside(size_, false);
    for (const Node node : cycle) {
      inside[node] = true;
      own[node] = edge(best_[node], node).score;
      contraction.arcs.push_back(edge(best_[node], node));
      contraction.words.push_back(words_[node]);
      all.insert(all.end(), words_[node].begin(), words_[node].end());
    }
    std::erase_if(alive_, [&](Node node) { return inside[node]; });
    for (const Node node : alive_) {
      join_leaving(cycle, node);
      join_entering(cycle, node, own);
      best_[node] = inside[best_[node]] ? joined : best_[node];
    }
    join_entering(cycle, root_, own);
    words_[joined] = std::move(all);
    alive_.insert(std::lower_bound(alive_.begin(), alive_.end(), joined), joined);
    choose_head(joined);
  }

  // The best of the arcs from the cycle to `node` becomes the one arc from it.
  void join_leaving(const std::vector<Node>& cycle, Node node) {
    Edge best = edge(cycle.front(), node);
    for (const Node head : cycle) {
      best = edge(head, node).score > best.score ? edge(head, node) : best;
    }
    edge(cycle.front(), node) = best;
  }

  // The best of the arcs from `node` into the cycle, each less the arc that it takes the place of.
  void join_entering(const std::vector<Node>& cycle, Node node, const std::vector<std::int64_t>& own) {
    Edge best{std::numeric_limits<std::int64_t>::min(), 0, 0};
    for (const Node dependent : cycle) {
      Edge entering = edge(node, dependent);
      entering.score -= own[dependent];
      best = entering.score > best.score ? entering : best;
    }
    edge(node, cycle.front()) = best;
  }

  // Every member keeps its arc within the cycle, except the one that got its head from outside.
  void expand(const Contraction& contraction, std::vector<Node>& heads) const {
    for (std::size_t i = 0; i < contraction.arcs.size(); ++i) {
      const std::vector<Node>& words = contraction.words[i];
      const bool entered =
          std::any_of(words.begin(), words.end(), [&](Node word) { return heads[word] != size_none(); });
      if (!entered) {
        heads[contraction.arcs[i].dependent] = contraction.arcs[i].head;
      }
    }
  }

  std::size_t size_;
  Node root_;
  std::vector<Edge> edges_;
  std::vector<Node> best_;  // the chosen head of each node
  std::vector<Node> alive_;
  std::vector<std::vector<Node>> words_;
  std::vector<Contraction> contractions_;
  std::vector<bool> cleared_;
};

}  // namespace

std::vector<std::uint32_t> find_tree(const ArcScores& scores) {
  if (scores.count == 0) {
    return {};
  }
  std::vector<Node> heads = find_best_heads(scores);
  return is_tree(heads) ? heads : Contractor(scores).find_heads();
}

}  // namespace throughline::language
