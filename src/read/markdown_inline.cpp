#include <array>
#include <utility>
#include <vector>

#include "read/characters.hpp"
#include "read/markdown_text.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kNone = std::string_view::npos;
constexpr std::size_t kLongestTag = 300;
constexpr std::string_view kPunctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEntities{
    {{"&amp;", "&"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&nbsp;", " "}}};

// For each opening mark the place of the mark that closes it; kNone elsewhere. One pass with a stack, so that no input
// is scanned twice.
std::vector<std::size_t> match_marks(std::string_view text, char opening, char closing) {
  std::vector<std::size_t> closed_at(text.size(), kNone);
  std::vector<std::size_t> open;
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    if (text[pos] == '\\') {
      ++pos;
    } else if (text[pos] == opening) {
      open.push_back(pos);
    } else if (text[pos] == closing && !open.empty()) {
      closed_at[open.back()] = pos;
      open.pop_back();
    }
  }
  return closed_at;
}

class InlineReader {
 public:
  explicit InlineReader(std::string_view text)
      : text_(text), brackets_(match_marks(text, '[', ']')), parentheses_(match_marks(text, '(', ')')) {}

  std::string read() {
    words_.reserve(text_.size());
    while (pos_ < text_.size()) step();
    return std::move(words_);
  }

 private:
  char at(std::size_t pos) const { return pos < text_.size() ? text_[pos] : ' '; }

  void step() {
    switch (text_[pos_]) {
      case '\\':
        return take_escape();
      case '!':
        return take_image();
      case '[':
        return take_link();
      case ']':
        return take_link_end();
      case '<':
        return take_tag();
      case '&':
        return take_entity();
      case '*':
      case '_':
        return take_emphasis();
      case '`':
        ++pos_;
        return;
      default:
        words_.push_back(text_[pos_++]);
    }
  }

  void take_escape() {
    bool escape = kPunctuation.find(at(pos_ + 1)) != kNone;
    if (escape) ++pos_;
    words_.push_back(text_[pos_++]);
  }

  // The end of "(…)" or "[…]" right after a link's text; the place itself when there is none.
  std::size_t target_end(std::size_t pos) const {
    std::size_t close = kNone;
    if (at(pos) == '[') close = brackets_[pos];
    if (at(pos) == '(') close = parentheses_[pos];
    return close == kNone ? pos : close + 1;
  }

  void take_image() {
    std::size_t bracket = pos_ + 1;
    if (at(bracket) == '[' && brackets_[bracket] != kNone) {
      std::size_t end = target_end(brackets_[bracket] + 1);
      if (end > brackets_[bracket] + 1) {
        pos_ = end;
        return;
      }
    }
    words_.push_back(text_[pos_++]);
  }

  void take_link() {
    std::size_t close = brackets_[pos_];
    bool link = close != kNone && (at(close + 1) == '(' || at(close + 1) == '[');
    std::size_t end = link ? target_end(close + 1) : kNone;
    if (link && end > close + 1)
      link_ends_.emplace_back(close, end);
    else
      words_.push_back('[');
    ++pos_;
  }

  void take_link_end() {
    if (!link_ends_.empty() && link_ends_.back().first == pos_) {
      pos_ = link_ends_.back().second;
      link_ends_.pop_back();
      return;
    }
    words_.push_back(text_[pos_++]);
  }

  void take_tag() {
    char next = at(pos_ + 1);
    std::size_t end = text_.substr(pos_, kLongestTag).find('>');
    if (end == kNone || !(base::is_ascii_alpha(next) || next == '/' || next == '!')) {
      words_.push_back(text_[pos_++]);
      return;
    }
    std::string_view inner = text_.substr(pos_ + 1, end - 1);
    if (inner.starts_with("http")) words_.append(inner);
    if (base::to_ascii_lower(inner).starts_with("br")) words_.push_back(' ');
    pos_ += end + 1;
  }

  void take_entity() {
    for (const auto& [entity, meaning] : kEntities) {
      if (!text_.substr(pos_).starts_with(entity)) continue;
      words_.append(meaning);
      pos_ += entity.size();
      return;
    }
    words_.push_back(text_[pos_++]);
  }

  // A run of marks between spaces, or "_" and a single "*" within a word, is no emphasis (CommonMark 6.2).
  void take_emphasis() {
    char mark = text_[pos_];
    std::size_t end = pos_;
    while (at(end) == mark) ++end;
    char before = pos_ == 0 ? ' ' : text_[pos_ - 1];
    bool spaced = base::is_ascii_space(before) && base::is_ascii_space(at(end));
    bool within = is_word(before) && is_word(at(end)) && (mark == '_' || end == pos_ + 1);
    if (spaced || within) words_.append(end - pos_, mark);
    pos_ = end;
  }

  std::string_view text_;
  std::vector<std::size_t> brackets_;
  std::vector<std::size_t> parentheses_;
  std::vector<std::pair<std::size_t, std::size_t>> link_ends_;  // of the links that are open: "]", end of target
  std::string words_;
  std::size_t pos_ = 0;
};

}  // namespace

std::string inline_to_text(std::string_view paragraph) { return InlineReader(paragraph).read(); }

}  // namespace throughline::reading
