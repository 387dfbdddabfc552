#include "read/html/page_furniture.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace throughline::reading {
namespace {

constexpr std::uint32_t kFewestLeft = 250;   // bytes of prose that a page without its comments must keep
constexpr std::uint32_t kTeaserProse = 350;  // bytes of prose to one linked headline
constexpr std::uint32_t kBoxProse = 420;
constexpr std::uint32_t kLeadProse = 120;

class FurnitureMarker {
 public:
  FurnitureMarker(Page& page, Judgement by) : page_(page), by_(by), page_title_(base::fold_case(title_of(page.tree))) {}

  void run() {
    count_linked_headings();
    const auto& nodes = page_.tree.nodes;
    for (NodeId id = 1; id < nodes.size();) {
      const PagePart part = nodes[id].tag == Tag::text ? PagePart::story : part_of(id);
      const NodeId end = part == PagePart::story ? id + 1 : nodes[id].end;
      std::fill(page_.parts.begin() + id, page_.parts.begin() + end, part);
      id = end;
    }
    for (PageBlock& block : page_.blocks) block.dropped = is_out(block.node) || is_out(block.first);
    weigh_page(page_);
  }

 private:
  void count_linked_headings() {
    const auto& nodes = page_.tree.nodes;
    linked_headings_.assign(nodes.size(), 0);
    for (const PageBlock& block : page_.blocks)
      if (is_heading(page_.tree.at(block.node).tag) && block.link_share() > 0.8 && !is_headline(block.text))
        ++linked_headings_[block.node];
    for (auto id = static_cast<NodeId>(nodes.size()); id-- > 1;)
      linked_headings_[nodes[id].parent] += linked_headings_[id];
  }

  static std::string title_of(const HtmlTree& tree) {
    for (NodeId id = 0; id < tree.nodes.size(); ++id)
      if (tree.at(id).tag == Tag::title) return tree.text_of(id);
    return {};
  }

  // Some pages link their own headline to themselves.
  bool is_headline(const std::string& words) const {
    return words.size() > 16 && page_title_.find(base::fold_case(words)) != std::string::npos;
  }

  std::uint32_t total() const { return page_.good[0]; }
  // Whether the part holds less than `share` of the page's prose.
  bool is_less_than(NodeId id, double share) const {
    return page_.good[id] == 0 || static_cast<double>(page_.good[id]) < share * static_cast<double>(total());
  }

  bool is_out(NodeId id) const { return page_.parts[id] != PagePart::story; }

  PagePart part_of(NodeId id) const {
    if (by_element(id) || by_role(id)) return PagePart::furniture;
    if (by_ == Judgement::all && (by_cue(id) || by_shape(id))) return PagePart::furniture;
    return is_byline(id) ? PagePart::byline : PagePart::story;
  }

  bool is_byline(NodeId id) const {
    if ((page_.cues[id] & kBylineCue) == 0 || is_root_like(page_.tree.at(id).tag)) return false;
    return (page_.cues[id] & kBodyCue) == 0 && is_less_than(id, 0.05) && page_.good[id] < 200;
  }

  bool by_element(NodeId id) const {
    switch (page_.tree.at(id).tag) {
      case Tag::nav:
      case Tag::menu:
      case Tag::amp_ad:
        return is_less_than(id, 0.6);
      case Tag::button:
      case Tag::label:
      case Tag::dialog:
        return is_less_than(id, 0.3);
      case Tag::footer:
      case Tag::aside:
        return is_less_than(id, 0.4);
      case Tag::form:
      case Tag::fieldset:
        return is_less_than(id, 0.2);
      case Tag::figcaption:
      case Tag::caption:
        return is_less_than(id, 0.2);
      case Tag::figure:
        return is_less_than(id, 0.15) && !holds_table(id);
      case Tag::header:
        return is_less_than(id, 0.1) && !stands_in_article(id);
      default:
        return false;
    }
  }

  bool holds_table(NodeId id) const {
    for (NodeId next = id; next < page_.tree.at(id).end; ++next)
      if (page_.tree.at(next).tag == Tag::table) return true;
    return false;
  }

  bool stands_in_article(NodeId id) const {
    for (; id != kNoNode; id = page_.tree.at(id).parent) {
      const Tag tag = page_.tree.at(id).tag;
      if (tag == Tag::article || tag == Tag::main) return true;
    }
    return false;
  }

  bool by_role(NodeId id) const {
    const std::string_view role = page_.tree.attribute(id, Attribute::role);
    if (role.empty()) return false;
    for (std::string_view unwanted : {"navigation", "banner", "contentinfo", "search", "dialog", "alertdialog",
                                      "complementary", "menu", "menubar", "toolbar", "tablist"})
      if (role == unwanted) return is_less_than(id, 0.4);
    return false;
  }

  bool is_root_like(Tag tag) const { return tag == Tag::html || tag == Tag::body || tag == Tag::main; }

  bool by_cue(NodeId id) const {
    const PageCueSet cues = page_.cues[id];
    const Tag tag = page_.tree.at(id).tag;
    if (cues == kNoCue || is_root_like(tag)) return false;
    const bool body = (cues & (kBodyCue | kLiveCue)) != 0;
    if ((cues & kCommentsCue) != 0 && !body && leaves_a_story(id)) return true;
    if ((cues & kCaptionCue) != 0 && is_less_than(id, 0.1) && !body) return true;
    return (cues & kFurnitureCue) != 0 && !body && is_less_than(id, 0.3);
  }

  bool leaves_a_story(NodeId id) const {
    return is_less_than(id, 0.3) ||
           (total() - page_.good[id] >= kFewestLeft && !is_less_than(id, 0.0) && !holds_headline(id));
  }

  bool holds_headline(NodeId id) const {
    for (NodeId next = id; next < page_.tree.at(id).end; ++next)
      if (page_.tree.at(next).tag == Tag::h1) return true;
    return false;
  }

  // Headlines that are links, each with little beside it, are a list of other stories.
  bool by_shape(NodeId id) const {
    const std::uint32_t headings = linked_headings_[id];
    if (headings == 0 || !is_less_than(id, 0.35) || begins_with_prose(id)) return false;
    const Tag tag = page_.tree.at(id).tag;
    if (headings >= 2) return page_.good[id] / headings < kTeaserProse && !is_heading(tag);
    const bool box = tag == Tag::article || tag == Tag::li || tag == Tag::section || tag == Tag::div || tag == Tag::td;
    return box && page_.good[id] < kBoxProse && is_less_than(id, 0.2);
  }

  // Headlines head what they stand before; prose in front of them is a story that links to others at its end.
  bool begins_with_prose(NodeId id) const {
    for (NodeId next = id + 1; next < page_.tree.at(id).end; ++next) {
      const bool innermost = next + 1 == page_.tree.at(next).end || page_.tree.at(next).tag == Tag::p;
      if (linked_headings_[next] > 0 && is_heading(page_.tree.at(next).tag)) return false;
      if (page_.good[next] > 0 && innermost) return page_.good[next] >= kLeadProse;
    }
    return false;
  }

  Page& page_;
  Judgement by_;
  std::string page_title_;
  std::vector<std::uint32_t> linked_headings_;
};

}  // namespace

void drop_furniture(Page& page, Judgement by) {
  std::fill(page.parts.begin(), page.parts.end(), PagePart::story);
  for (PageBlock& block : page.blocks) block.dropped = false;
  weigh_page(page);
  FurnitureMarker(page, by).run();
}

}  // namespace throughline::reading
