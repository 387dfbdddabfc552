#include "read/html/html_tree.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <limits>
#include <memory>

#include "base/text.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kMostNodes = 2'000'000;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

// Receives the parser's events. Libxml2 closes what the page leaves open, so that the stack is the parser's own.
class TreeBuilder {
 public:
  explicit TreeBuilder(HtmlTree& tree) : tree_(tree) {
    tree_.nodes.push_back({Tag::other, kNoNode, 0, 0, 0});
    open_.push_back(0);
  }

  void start(std::string_view name, const xmlChar** attributes) {
    HtmlNode node{tag_named(name), open_.back(), 0, size_of(tree_.attributes), 0};
    for (const xmlChar** next = attributes; next != nullptr && *next != nullptr; next += 2) take(next[0], next[1]);
    node.stop = size_of(tree_.attributes);
    open_.push_back(size_of(tree_.nodes));
    add(node);
  }

  void end() {
    if (open_.size() <= 1) return;
    close(open_.back());
    open_.pop_back();
  }

  void characters(std::string_view text) {
    const std::uint32_t begin = size_of(tree_.characters);
    tree_.characters.append(text);
    HtmlNode& last = tree_.nodes.back();
    // Runs that the parser cut in pieces are one text again.
    if (last.tag == Tag::text && last.parent == open_.back() && last.stop == begin) {
      last.stop = size_of(tree_.characters);
      return;
    }
    add({Tag::text, open_.back(), 0, begin, size_of(tree_.characters)});
    close(size_of(tree_.nodes) - 1);
  }

  void finish() {
    while (open_.size() > 1) end();
    close(0);
  }

  bool is_full() const { return tree_.nodes.size() >= kMostNodes; }

 private:
  template <class Container>
  static std::uint32_t size_of(const Container& container) {
    return static_cast<std::uint32_t>(container.size());
  }

  void take(const xmlChar* name, const xmlChar* value) {
    const Attribute known = attribute_named(view(name));
    if (known == Attribute::none) return;
    const std::uint32_t begin = size_of(tree_.characters);
    tree_.characters.append(view(value));
    tree_.attributes.push_back({known, begin, size_of(tree_.characters)});
  }

  void add(HtmlNode node) { tree_.nodes.push_back(node); }
  void close(NodeId id) { tree_.nodes[id].end = size_of(tree_.nodes); }

  HtmlTree& tree_;
  std::vector<NodeId> open_;
};

struct Context {
  TreeBuilder builder;
  xmlParserCtxtPtr parser;
};

void on_start(void* data, const xmlChar* name, const xmlChar** attributes) {
  auto* context = static_cast<Context*>(data);
  if (context->builder.is_full()) return xmlStopParser(context->parser);
  context->builder.start(view(name), attributes);
}

void on_end(void* data, const xmlChar* /*name*/) { static_cast<Context*>(data)->builder.end(); }

void on_characters(void* data, const xmlChar* text, int size) {
  static_cast<Context*>(data)->builder.characters(
      {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
}

htmlSAXHandler make_handler() {
  htmlSAXHandler handler{};
  handler.startElement = on_start;
  handler.endElement = on_end;
  handler.characters = on_characters;
  handler.ignorableWhitespace = on_characters;
  handler.cdataBlock = on_characters;
  return handler;
}

// Thread safe since C++11 makes the initialisation of a local static so.
void start_library() {
  static const bool kStarted = (xmlInitParser(), true);
  static_cast<void>(kStarted);
}

}  // namespace

std::string_view HtmlTree::attribute(NodeId id, Attribute name) const {
  const HtmlNode& node = nodes[id];
  if (node.tag == Tag::text) return {};
  for (std::uint32_t i = node.begin; i < node.stop; ++i) {
    const HtmlAttribute& one = attributes[i];
    if (one.name == name) return std::string_view(characters).substr(one.begin, one.end - one.begin);
  }
  return {};
}

bool HtmlTree::has_attribute(NodeId id, Attribute name) const {
  const HtmlNode& node = nodes[id];
  if (node.tag == Tag::text) return false;
  for (std::uint32_t i = node.begin; i < node.stop; ++i)
    if (attributes[i].name == name) return true;
  return false;
}

std::string HtmlTree::text_of(NodeId id) const {
  std::string words;
  constexpr std::size_t kMost = 4000;
  for (NodeId next = id; next < nodes[id].end && words.size() < kMost; ++next) {
    if (nodes[next].tag == Tag::text) words.append(text(nodes[next]));
    if (is_block(nodes[next].tag) || nodes[next].tag == Tag::br) words.push_back(' ');
  }
  return base::fold_space(words);
}

HtmlTree parse_html(const std::string& markup) {
  start_library();
  HtmlTree tree;
  constexpr std::size_t kLargest = std::numeric_limits<int>::max() / 2;
  const auto size = static_cast<int>(std::min(markup.size(), kLargest));
  const std::unique_ptr<xmlParserCtxt, void (*)(htmlParserCtxtPtr)> parser(
      htmlCreateMemoryParserCtxt(markup.data(), size), htmlFreeParserCtxt);
  Context context{TreeBuilder(tree), parser.get()};
  if (parser) {
    tree.characters.reserve(markup.size());
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                         HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOIMPLIED);
    *parser->sax = make_handler();
    parser->userData = &context;
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser.get());
  }
  tree.capped = context.builder.is_full();
  context.builder.finish();
  return tree;
}

}  // namespace throughline::reading
