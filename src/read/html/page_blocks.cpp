#include "read/html/page_blocks.hpp"

#include <algorithm>
#include <unordered_map>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "read/characters.hpp"
#include "read/html/html_filter.hpp"

namespace throughline::reading {
namespace {

constexpr std::uint32_t kProseWords = 12;
constexpr std::uint32_t kShortProseWords = 5;
constexpr std::size_t kLongProse = 150;

// Bytes 80 to 9F as numeric references write them mean what Windows-1252 means (HTML Standard, 13.2.5.80).
constexpr std::string_view kWindowsMarks[32] = {"€", "",  "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š",
                                                "‹", "Œ", "",  "Ž", "",  "",  "‘", "’", "“", "”", "•",
                                                "–", "—", "˜", "™", "š", "›", "œ", "",  "ž", "Ÿ"};

bool is_continued(std::string_view text, std::size_t pos) {
  return pos < text.size() && base::is_continuation(text[pos]);
}

// Appends with runs of white space as one space, soft hyphens and zero-width marks left out.
class FoldingText {
 public:
  void append(std::string_view text) {
    for (std::size_t pos = 0; pos < text.size();) pos = take(text, pos);
  }
  void line_feed() {
    while (!words.empty() && words.back() == ' ') words.pop_back();
    if (!words.empty()) words.push_back('\n');
    space_ = false;
  }

  std::string words;

 private:
  std::size_t take(std::string_view text, std::size_t pos) {
    const char c = text[pos];
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20) return space_ = true, pos + 1;
    if (byte < 0x80) return put(text.substr(pos, 1)), pos + 1;
    if (c == '\xC2' && is_continued(text, pos + 1)) {
      const auto second = static_cast<unsigned char>(text[pos + 1]);
      if (second == 0xA0) return space_ = true, pos + 2;
      if (second == 0xAD) return pos + 2;
      if (second < 0xA0) return put(kWindowsMarks[second - 0x80U]), pos + 2;
    }
    const std::string_view mark = text.substr(pos, 3);
    if (mark.starts_with("\xE2\x80")) {
      const auto third = mark.size() > 2 ? static_cast<unsigned char>(mark[2]) : 0U;
      if (third <= 0x8A || third == 0xAF || third == 0xA8 || third == 0xA9) return space_ = true, pos + 3;
      if (third <= 0x8F || (third >= 0xAA && third <= 0xAE)) return pos + 3;
    }
    if (mark == "\xEF\xBB\xBF" || mark == "\xE2\x81\xA0") return pos + 3;
    const std::size_t end = run_end(text, pos);
    put(text.substr(pos, end - pos));
    return end;
  }

  static std::size_t run_end(std::string_view text, std::size_t pos) {
    ++pos;
    while (is_continued(text, pos)) ++pos;
    return pos;
  }

  void put(std::string_view text) {
    if (space_ && !words.empty() && words.back() != '\n') words.push_back(' ');
    space_ = false;
    words.append(text);
  }

  bool space_ = false;
};

std::uint32_t count_words(std::string_view text) {
  std::uint32_t words = 0;
  std::uint32_t ideographs = 0;
  bool inside = false;
  for (char c : text) {
    const auto lead = static_cast<unsigned char>(c);
    ideographs += lead >= 0xE3 && lead <= 0xE9 ? 1U : 0U;
    const bool part = is_word(c) || c == '\'';
    words += part && !inside ? 1U : 0U;
    inside = part;
  }
  return words + ideographs / 2;  // a word of Chinese has two of them, and no spaces around it
}

bool ends_as_sentence(std::string_view text) {
  constexpr std::string_view kClosers[] = {"\"", "'", ")", "]", "\u201D", "\u2019", "\u00BB", "\u300D"};
  for (bool more = true; more;) {
    more = false;
    for (std::string_view closer : kClosers)
      if (text.ends_with(closer)) text.remove_suffix(closer.size()), more = true;
  }
  constexpr std::string_view kEnds[] = {".", "!", "?", ":", "\u2026", "\u3002", "\uFF01", "\uFF1F", "\u0964", "\u061F"};
  return std::any_of(std::begin(kEnds), std::end(kEnds), [&](std::string_view end) { return text.ends_with(end); });
}

class BlockBuilder {
 public:
  explicit BlockBuilder(Page& page) : page_(page) {}

  void run() {
    const auto& nodes = page_.tree.nodes;
    for (NodeId id = 0; id < nodes.size();) {
      close_before(id);
      id = enter(id);
    }
    close_before(static_cast<NodeId>(nodes.size()));
    flush();
  }

 private:
  NodeId enter(NodeId id) {
    const HtmlNode& node = page_.tree.at(id);
    if (node.tag == Tag::text) {
      take_text(id, page_.tree.text(node));
      return id + 1;
    }
    if (node.tag == Tag::head || node.tag == Tag::title || is_hidden(id)) return node.end;
    if (node.tag == Tag::br) break_line();
    if (is_block(node.tag)) flush();
    if (is_block(node.tag)) blocks_.push_back(id);
    if (node.tag == Tag::a && page_.tree.has_attribute(id, Attribute::href)) link_ends_.push_back(node.end);
    if (node.tag == Tag::b || node.tag == Tag::strong) bold_end_ = std::max(bold_end_, node.end);
    return id + 1;
  }

  // A page that hides most of itself shows it by a script.
  bool is_hidden(NodeId id) const {
    return (page_.cues[id] & kHiddenCue) != 0 && (page_.tree.at(id).end - id) * 2 < page_.tree.nodes.size();
  }

  void close_before(NodeId id) {
    while (!link_ends_.empty() && link_ends_.back() <= id) link_ends_.pop_back();
    while (!blocks_.empty() && page_.tree.at(blocks_.back()).end <= id) {
      flush();
      blocks_.pop_back();
    }
  }

  void take_text(NodeId id, std::string_view text) {
    const std::size_t before = text_.words.size();
    text_.append(text);
    const std::size_t grown = text_.words.size() - before;
    if (grown == 0) return;
    if (first_ == kNoNode) first_ = id;
    if (!link_ends_.empty()) links_ += grown;
    if (id >= bold_end_) all_bold_ = false;
  }

  // Two line breaks part paragraphs on old pages.
  void break_line() {
    if (text_.words.ends_with('\n'))
      flush();
    else
      text_.line_feed();
  }

  void flush() {
    while (!text_.words.empty() && base::is_ascii_space(text_.words.back())) text_.words.pop_back();
    if (!text_.words.empty()) add();
    text_ = {};
    first_ = kNoNode;
    links_ = 0;
    all_bold_ = true;
  }

  void add() {
    PageBlock block;
    block.node = blocks_.empty() ? 0 : blocks_.back();
    block.first = first_;
    block.links = static_cast<std::uint32_t>(std::min(links_, text_.words.size()));
    block.words = count_words(text_.words);
    block.sentence = ends_as_sentence(text_.words);
    block.emphasised = all_bold_;
    block.text = std::move(text_.words);
    page_.blocks.push_back(std::move(block));
  }

  Page& page_;
  std::vector<NodeId> blocks_;     // open block elements
  std::vector<NodeId> link_ends_;  // of open links
  FoldingText text_;
  NodeId first_ = kNoNode;
  NodeId bold_end_ = 0;
  std::size_t links_ = 0;
  bool all_bold_ = true;
};

bool is_styled_away(std::string_view style) {
  if (style.empty()) return false;
  std::string plain;
  for (char c : style)
    if (!base::is_ascii_space(c)) plain.push_back(base::to_ascii_lower(c));
  return plain.find("display:none") != std::string::npos || plain.find("visibility:hidden") != std::string::npos;
}

std::vector<PageCueSet> cues_of(const HtmlTree& tree, const PageCues& cues) {
  std::vector<PageCueSet> found(tree.nodes.size(), kNoCue);
  std::unordered_map<std::string_view, PageCueSet> known;  // pages repeat their classes; looked up, never walked
  const auto look = [&](std::string_view names) -> PageCueSet {
    if (names.empty()) return kNoCue;
    auto [place, fresh] = known.try_emplace(names, PageCueSet{kNoCue});
    if (fresh) place->second = cues.find(names);
    return place->second;
  };
  for (NodeId id = 0; id < tree.nodes.size(); ++id) {
    const HtmlNode& node = tree.at(id);
    if (node.tag == Tag::text) continue;
    PageCueSet set = kNoCue;
    for (std::uint32_t i = node.begin; i < node.stop; ++i) {
      const HtmlAttribute& one = tree.attributes[i];
      const std::string_view value = std::string_view(tree.characters).substr(one.begin, one.end - one.begin);
      if (one.name == Attribute::css_class || one.name == Attribute::id || one.name == Attribute::data_component ||
          one.name == Attribute::data_testid)
        set = static_cast<PageCueSet>(set | look(value));
      if (one.name == Attribute::hidden || (one.name == Attribute::style && is_styled_away(value)))
        set = static_cast<PageCueSet>(set | kHiddenCue);
    }
    found[id] = set;
  }
  return found;
}

}  // namespace

void weigh_page(Page& page) {
  const auto& nodes = page.tree.nodes;
  page.good.assign(nodes.size(), 0);
  page.junk.assign(nodes.size(), 0);
  for (const PageBlock& block : page.blocks) {
    if (block.dropped) continue;
    const double links = block.link_share();
    const auto size = static_cast<std::uint32_t>(block.text.size());
    const bool heading = is_heading(page.tree.at(block.node).tag);
    if (block.words >= kProseWords && links < 0.4 && !heading && (block.sentence || size >= kLongProse))
      page.good[block.node] += size;
    else if (block.words >= kShortProseWords && links < 0.3 && !heading && block.sentence)
      page.good[block.node] += size / 2;
    else
      page.junk[block.node] += links >= 0.5 ? size + 20 : size;
  }
  for (NodeId id = static_cast<NodeId>(nodes.size()); id-- > 1;) {
    page.good[nodes[id].parent] += page.good[id];
    page.junk[nodes[id].parent] += page.junk[id];
  }
}

Page build_page(HtmlTree tree, const PageCues& cues) {
  Page page;
  page.tree = std::move(tree);
  page.cues = cues_of(page.tree, cues);
  page.parts.assign(page.tree.nodes.size(), PagePart::story);
  BlockBuilder(page).run();
  weigh_page(page);
  return page;
}

std::string text_of_fragment(std::string_view html) {
  Page page;
  page.tree = parse_html(filter_html(html).markup);
  page.cues.assign(page.tree.nodes.size(), kNoCue);
  BlockBuilder(page).run();
  std::string text;
  for (const PageBlock& block : page.blocks) {
    if (!text.empty()) text.append("\n\n");
    text.append(block.text);
  }
  return text;
}

}  // namespace throughline::reading
