// A page as a tree of elements and text, made of the events of libxml2's SAX HTML parser.
//
// Nodes lie in document order, so that a parent comes before what it holds and a walk over the vector is a walk over
// the page. Indexes, no pointers; 0 is the root.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/html/tag.hpp"

namespace throughline::reading {

using NodeId = std::uint32_t;
inline constexpr NodeId kNoNode = 0xFFFFFFFF;

struct HtmlAttribute {
  Attribute name = Attribute::none;
  std::uint32_t begin = 0;  // of its value in HtmlTree::characters
  std::uint32_t end = 0;
};

struct HtmlNode {
  Tag tag = Tag::other;
  NodeId parent = kNoNode;
  NodeId end = 0;           // just after its last descendant
  std::uint32_t begin = 0;  // text: its characters; element: its attributes
  std::uint32_t stop = 0;
};

struct HtmlTree {
  std::vector<HtmlNode> nodes;
  std::vector<HtmlAttribute> attributes;
  std::string characters;
  bool capped = false;  // more elements than are read

  const HtmlNode& at(NodeId id) const { return nodes[id]; }
  std::string_view text(const HtmlNode& node) const {
    return std::string_view(characters).substr(node.begin, node.stop - node.begin);
  }
  // Empty when the element does not have it.
  std::string_view attribute(NodeId id, Attribute name) const;
  bool has_attribute(NodeId id, Attribute name) const;
  // The characters of the text below `id`, the first 4,000 bytes or so, runs of white space as one space.
  std::string text_of(NodeId id) const;
};

// `markup` comes from filter_html. Never fails: what is no HTML is text.
HtmlTree parse_html(const std::string& markup);

}  // namespace throughline::reading
