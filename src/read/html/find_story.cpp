#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "read/html/main_text.hpp"

namespace throughline::reading {
namespace {

constexpr double kJunkWeight = 0.8;
constexpr std::uint32_t kFewestNamed = 200;  // bytes of prose in a part that the page names
constexpr std::uint32_t kWholeStory = 300;   // bytes of prose of one among several stories

class StoryFinder {
 public:
  StoryFinder(const Page& page, std::string_view title)
      : page_(page), title_(base::fold_case(base::fold_space(title))) {}

  NodeId find() {
    within_ = one_of_several(0);
    for (int rank = 3; rank >= 1; --rank)
      if (auto named = find_named(rank)) return *named;
    return named_around(densest());
  }

 private:
  // 3: the schema's word, 2: the site's class, 1: the element.
  int rank_of(NodeId id) const {
    const HtmlNode& node = page_.tree.at(id);
    if (node.tag == Tag::text || node.tag == Tag::body || node.tag == Tag::html) return 0;
    if (base::equal_ignoring_ascii_case(page_.tree.attribute(id, Attribute::itemprop), "articlebody")) return 3;
    const PageCueSet cues = page_.cues[id];
    if ((cues & kBodyCue) != 0 && is_block(node.tag)) return 2;
    return node.tag == Tag::article ? 1 : 0;
  }

  std::optional<NodeId> find_named(int rank) const {
    std::vector<NodeId> outermost;
    std::uint32_t sum = 0;
    for (NodeId id = within_ + 1; id < page_.tree.at(within_).end;) {
      const bool named = rank_of(id) == rank && page_.good[id] > 0;
      if (named) outermost.push_back(id);
      if (named) sum += page_.good[id];
      id = named ? page_.tree.at(id).end : id + 1;
    }
    if (outermost.empty()) return std::nullopt;
    const NodeId best = *std::max_element(outermost.begin(), outermost.end(),
                                          [this](NodeId a, NodeId b) { return page_.good[a] < page_.good[b]; });
    NodeId chosen = best;
    if (page_.good[best] * 10 < sum * 7) chosen = around_all(outermost, best, sum, rank);
    const double share = rank == 1 ? 0.5 : 0.4;
    const bool enough = page_.good[chosen] >= kFewestNamed &&
                        static_cast<double>(page_.good[chosen]) >= share * static_cast<double>(page_.good[within_]);
    return enough ? std::optional(chosen) : std::nullopt;
  }

  // A story may stand in several parts of one name: then what holds them all, unless it holds much else.
  NodeId around_all(const std::vector<NodeId>& parts, NodeId best, std::uint32_t sum, int rank) const {
    NodeId above = best;
    while (above != 0 && !(above <= parts.front() && page_.tree.at(above).end >= page_.tree.at(parts.back()).end))
      above = page_.tree.at(above).parent;
    const bool little_else = page_.good[above] * 10 <= sum * 13 && page_.junk[above] <= sum;
    return little_else && (rank > 1 || !tells_several(above)) ? above : best;
  }

  // A story of lists and short lines has too little prose to be found by its name; the densest part of it lies within.
  NodeId named_around(NodeId best) const {
    for (NodeId id = best; id != kNoNode && id > within_; id = page_.tree.at(id).parent) {
      const int rank = rank_of(id);
      if (rank >= 2 || (rank == 1 && !tells_several(id))) return id;
    }
    return best;
  }

  double net(NodeId id) const {
    double net = static_cast<double>(page_.good[id]) - kJunkWeight * static_cast<double>(page_.junk[id]);
    const PageCueSet cues = page_.cues[id];
    if (net > 0 && (rank_of(id) > 0 || (cues & kBodyCue) != 0)) net *= 1.15;
    return net;
  }

  NodeId densest() const {
    NodeId best = within_;
    double most = 0;
    for (NodeId id = within_; id < page_.tree.at(within_).end; ++id) {
      const Tag tag = page_.tree.at(id).tag;
      if (tag == Tag::text || !is_block(tag) || tag == Tag::p || page_.good[id] == 0) continue;
      const double here = net(id);
      if (here > most || (here == most && best != within_ && page_.tree.at(best).end >= page_.tree.at(id).end)) {
        most = here;
        best = id;
      }
    }
    return best;
  }

  std::vector<NodeId> stories_in(NodeId root) const {
    std::vector<NodeId> stories;
    for (NodeId id = root + 1; id < page_.tree.at(root).end;) {
      const bool story = page_.tree.at(id).tag == Tag::article && page_.good[id] >= kWholeStory;
      if (story) stories.push_back(id);
      id = story ? page_.tree.at(id).end : id + 1;
    }
    return stories;
  }

  bool tells_several(NodeId root) const { return stories_in(root).size() >= 2 && !is_live(root); }

  bool is_live(NodeId root) const {
    for (NodeId id = root; id < page_.tree.at(root).end; ++id)
      if ((page_.cues[id] & kLiveCue) != 0) return true;
    return false;
  }

  // Pages that load the next story below the first hold both: the one under the page's title is it.
  NodeId one_of_several(NodeId root) const {
    const std::vector<NodeId> stories = stories_in(root);
    if (stories.size() < 2 || is_live(root)) return root;
    for (NodeId story : stories)
      if (is_headed(story)) return story;
    return root;
  }

  bool is_headed(NodeId story) const {
    if (title_.empty()) return false;
    for (NodeId id = story; id < page_.tree.at(story).end; ++id) {
      const Tag tag = page_.tree.at(id).tag;
      if (tag != Tag::h1 && tag != Tag::h2) continue;
      if (base::fold_case(page_.tree.text_of(id)) == title_) return true;
    }
    return false;
  }

  const Page& page_;
  std::string title_;
  NodeId within_ = 0;
};

}  // namespace

NodeId find_story(const Page& page, std::string_view title) { return StoryFinder(page, title).find(); }

}  // namespace throughline::reading
