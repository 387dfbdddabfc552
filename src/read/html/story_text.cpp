#include <map>

#include "base/text.hpp"
#include "read/html/main_text.hpp"

namespace throughline::reading {
namespace {

constexpr std::uint32_t kFewWords = 5;
constexpr std::uint32_t kShortWords = 12;
constexpr std::uint32_t kLinkWords = 25;

enum class Verdict : std::uint8_t { out, pending, in };

// Walks the blocks of the story. What may be a heading waits for the prose that it heads.
class StoryWriter {
 public:
  StoryWriter(const Page& page, NodeId root, std::string_view title)
      : page_(page), root_(root), title_(base::fold_case(base::fold_space(title))) {}

  std::string run() {
    for (const PageBlock& block : page_.blocks) {
      if (block.dropped || block.node < root_ || block.node >= page_.tree.at(root_).end) continue;
      take(block);
    }
    return std::move(text_);
  }

 private:
  void take(const PageBlock& block) {
    const NodeId row = row_of(block.node);
    if (row != 0 && row == row_ && !text_.empty()) return take_cell(block);
    row_ = 0;
    switch (judge(block)) {
      case Verdict::out:
        if (text_.empty() && page_.tree.at(block.node).tag == Tag::h1) waiting_.clear();  // a kicker heads no prose
        return;
      case Verdict::pending:
        waiting_.push_back(&block);
        return;
      case Verdict::in:
        for (const PageBlock* heading : waiting_)
          if (!text_.empty() || is_heading(page_.tree.at(heading->node).tag)) add(heading->text);
        waiting_.clear();
        add(block.text);
        row_ = row;
    }
  }

  void take_cell(const PageBlock& block) { text_.append(" | ").append(block.text); }

  void add(const std::string& paragraph) {
    if (!text_.empty()) text_.append("\n\n");
    text_.append(paragraph);
  }

  // The row of a table of facts, not of layout: its cells are short.
  NodeId row_of(NodeId id) const {
    for (int i = 0; i < 3 && id != kNoNode; ++i, id = page_.tree.at(id).parent)
      if (page_.tree.at(id).tag == Tag::td || page_.tree.at(id).tag == Tag::th) break;
    if (id == kNoNode) return 0;
    const Tag tag = page_.tree.at(id).tag;
    if ((tag != Tag::td && tag != Tag::th) || page_.good[id] > 400) return 0;
    const NodeId row = page_.tree.at(id).parent;
    return page_.tree.at(row).tag == Tag::tr && page_.good[row] < 600 ? row : 0;
  }

  Verdict judge(const PageBlock& block) const {
    const Tag tag = page_.tree.at(block.node).tag;
    const double links = block.link_share();
    if (is_title(block.text)) return Verdict::out;
    if (is_heading(tag)) return judge_heading(block, tag);
    if (row_of(block.node) != 0) return links < 0.5 && block.words > 0 ? Verdict::in : Verdict::out;
    if (links > 0.5 && block.words < kLinkWords) return Verdict::out;
    if (links > 0.8) return Verdict::out;
    if (is_link_list(block.node)) return Verdict::out;
    if (block.sentence && block.words > 0) return Verdict::in;
    if (block.words >= kShortWords) return Verdict::in;
    if (tag == Tag::li || tag == Tag::dd || tag == Tag::dt || tag == Tag::pre)
      return block.words > 1 ? Verdict::in : Verdict::out;
    if (tag == Tag::blockquote || tag == Tag::q) return Verdict::in;
    if (block.emphasised && links < 0.1) return Verdict::pending;
    if (tag == Tag::p && block.words >= kFewWords && links < 0.2) return Verdict::pending;
    return Verdict::out;
  }

  bool is_title(const std::string& text) const {
    const bool near = text.size() <= title_.size() + 8 && title_.size() <= text.size() + 8;
    return near && base::fold_case(text) == title_;
  }

  static Verdict judge_heading(const PageBlock& block, Tag tag) {
    return tag == Tag::h1 || block.link_share() > 0.8 ? Verdict::out : Verdict::pending;
  }

  // Whether the block stands in a list of links. The nearest list tells, and is judged once.
  bool is_link_list(NodeId id) const {
    for (int i = 0; i < 4 && id != kNoNode && id > root_; ++i, id = page_.tree.at(id).parent) {
      const Tag tag = page_.tree.at(id).tag;
      if (tag != Tag::ul && tag != Tag::ol && tag != Tag::dl) continue;
      auto [known, fresh] = link_lists_.try_emplace(id, false);
      if (fresh) known->second = page_.junk[id] > 2 * page_.good[id] && has_links(id);
      return known->second;
    }
    return false;
  }

  bool has_links(NodeId list) const {
    std::size_t links = 0;
    std::size_t items = 0;
    for (NodeId id = list; id < page_.tree.at(list).end; ++id) {
      links += page_.tree.at(id).tag == Tag::a ? 1U : 0U;
      items += page_.tree.at(id).tag == Tag::li || page_.tree.at(id).tag == Tag::dd ? 1U : 0U;
    }
    return items > 0 && links * 4 >= items * 3;
  }

  const Page& page_;
  NodeId root_;
  std::string title_;
  std::string text_;
  std::vector<const PageBlock*> waiting_;
  mutable std::map<NodeId, bool> link_lists_;  // what was found of lists
  NodeId row_ = 0;                             // of the last paragraph, when it is a cell
};

}  // namespace

std::string story_text(const Page& page, NodeId root, std::string_view title) {
  return StoryWriter(page, root, title).run();
}

}  // namespace throughline::reading
