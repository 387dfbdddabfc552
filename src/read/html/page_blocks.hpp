// The paragraphs of a page: runs of text that no block element parts, with how much of them is links.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "read/html/html_tree.hpp"
#include "read/html/page_cues.hpp"

namespace throughline::reading {

struct PageBlock {
  NodeId node = 0;          // innermost block element that holds it
  NodeId first = 0;         // its first text
  std::string text;         // white space folded; line breaks as LF
  std::uint32_t links = 0;  // bytes of it within links
  std::uint32_t words = 0;
  bool sentence = false;    // ends as a sentence does
  bool emphasised = false;  // all of it is bold
  bool dropped = false;     // stands in a part of the page that is no story

  double link_share() const { return text.empty() ? 0 : static_cast<double>(links) / static_cast<double>(text.size()); }
};

enum class PagePart : std::uint8_t { story, byline, furniture };

// A tree with what is known of each node.
struct Page {
  HtmlTree tree;
  std::vector<PageCueSet> cues;     // of each node
  std::vector<PagePart> parts;      // of each node, as drop_furniture judges
  std::vector<PageBlock> blocks;    // in document order
  std::vector<std::uint32_t> good;  // of each node: bytes of prose below it
  std::vector<std::uint32_t> junk;  // bytes of links and labels below it
};

Page build_page(HtmlTree tree, const PageCues& cues);

// Counts `good` and `junk` again over the blocks that are not dropped.
void weigh_page(Page& page);

// The text of a piece of HTML, paragraph by paragraph, with nothing left out.
std::string text_of_fragment(std::string_view html);

}  // namespace throughline::reading
