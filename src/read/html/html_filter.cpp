#include "read/html/html_filter.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "read/html/tag.hpp"

namespace throughline::reading {
namespace {

constexpr int kDeepest = 200;
constexpr int kMostAttributes = 24;          // of one tag, among those that are kept
constexpr std::size_t kLongestName = 24;     // of an element that is known
constexpr std::size_t kLongestValue = 8192;  // of an attribute
constexpr std::size_t kLongestNote = 4096;   // of a comment that is kept
constexpr std::size_t kMostNotes = 8;
constexpr std::size_t kMostLinkedData = 64;

bool ends_name(char c) { return base::is_ascii_space(c) || c == '/' || c == '>'; }

class Filter {
 public:
  explicit Filter(std::string_view page) : page_(page) { out_.markup.reserve(page.size() / 3); }

  FilteredHtml run() {
    while (pos_ < page_.size()) {
      std::size_t tag = std::min(page_.find('<', pos_), page_.size());
      copy_text(page_.substr(pos_, tag - pos_));
      pos_ = tag;
      if (pos_ < page_.size()) take_markup();
    }
    return std::move(out_);
  }

 private:
  void copy_text(std::string_view text) {
    if (text.find('\0') == std::string_view::npos) {
      out_.markup.append(text);
      return;
    }
    for (char c : text) out_.markup.push_back(c == '\0' ? ' ' : c);
  }

  void take_markup() {
    std::string_view rest = page_.substr(pos_);
    char next = rest.size() > 1 ? rest[1] : '\0';
    if (rest.starts_with("<!--")) return take_comment();
    if (next == '!' || next == '?') return skip_declaration();
    if (next == '/' && rest.size() > 2 && base::is_ascii_alpha(rest[2])) return take_end_tag();
    if (base::is_ascii_alpha(next)) return take_start_tag();
    if (next == '/') return skip_declaration();
    out_.markup.append("&lt;");
    ++pos_;
  }

  // Where `words` stand at or after `from`, or the end. A search that once failed is not made again, so that a page of
  // nothing but openings stays linear.
  std::size_t find_once(std::string_view words, std::size_t from, bool& absent) {
    if (absent) return std::string_view::npos;
    std::size_t found = page_.find(words, from);
    absent = found == std::string_view::npos;
    return found;
  }

  void take_comment() {
    std::size_t end = find_once("-->", pos_ + 2, no_comment_end_);
    if (end == std::string_view::npos) {
      pos_ += 4;
      return;
    }
    std::size_t begin = std::min(pos_ + 4, end);
    if (!any_element_ && out_.first_notes.size() < kMostNotes)
      out_.first_notes.emplace_back(base::truncate_utf8(page_.substr(begin, end - begin), kLongestNote));
    pos_ = end + 3;
  }

  void skip_declaration() {
    std::size_t end = find_once(">", pos_, no_tag_end_);
    pos_ = end == std::string_view::npos ? page_.size() : end + 1;
  }

  std::string name_at(std::size_t begin) {
    std::size_t end = begin;
    while (end < page_.size() && !ends_name(page_[end]) && page_[end] != '<') ++end;
    after_name_ = end;
    return base::to_ascii_lower(page_.substr(begin, std::min(end - begin, kLongestName + 1)));
  }

  void take_end_tag() {
    std::string name = name_at(pos_ + 2);
    std::size_t end = find_once(">", after_name_, no_tag_end_);
    pos_ = end == std::string_view::npos ? page_.size() : end + 1;
    Content content = content_of(name);
    if (name.size() > kLongestName || content == Content::void_ || content == Content::dropped) return;
    if (content == Content::nested && !leave_level()) return;
    out_.markup.append("</").append(name).push_back('>');
  }

  // False for the end of an element whose start was cut.
  bool leave_level() {
    if (too_deep_ > 0) return --too_deep_, false;
    depth_ = std::max(0, depth_ - 1);
    return true;
  }

  bool enter_level() {
    if (depth_ < kDeepest) return ++depth_, true;
    ++too_deep_;
    out_.capped = true;
    return false;
  }

  void take_start_tag() {
    any_element_ = true;
    std::string name = name_at(pos_ + 1);
    Content content = content_of(name);
    const bool known = name.size() <= kLongestName;
    const bool drops = content == Content::dropped;
    kept_.clear();
    is_linked_data_ = is_shadow_root_ = false;
    const bool self_closing = take_attributes();
    if (drops && !(self_closing && name == "svg")) return drop_content(name);
    if (name == "template" && !is_shadow_root_) return drop_content(name);
    if (!known || drops) return;
    if (content == Content::nested && !(self_closing && name == "svg") && !enter_level()) return;
    out_.markup.append("<").append(name).append(kept_).push_back('>');
  }

  // Leaves `pos_` behind the tag. Gives whether it ends in "/>".
  bool take_attributes() {
    std::size_t pos = after_name_;
    int kept = 0;
    while (pos < page_.size()) {
      while (pos < page_.size() && (base::is_ascii_space(page_[pos]) || page_[pos] == '/')) ++pos;
      if (pos >= page_.size()) break;
      if (page_[pos] == '>') {
        pos_ = pos + 1;
        return page_[pos - 1] == '/';
      }
      pos = take_attribute(pos, kept);
    }
    pos_ = page_.size();
    return false;
  }

  std::size_t take_attribute(std::size_t pos, int& kept) {
    std::size_t begin = pos++;  // an attribute may even begin with '='
    while (pos < page_.size() && !ends_name(page_[pos]) && page_[pos] != '=') ++pos;
    std::string_view name = page_.substr(begin, pos - begin);
    std::size_t equals = pos;
    while (equals < page_.size() && base::is_ascii_space(page_[equals])) ++equals;
    std::string_view value;
    if (equals < page_.size() && page_[equals] == '=') value = value_at(equals + 1, pos);
    keep(name, value, kept);
    return pos;
  }

  // `end` becomes the place behind the value.
  std::string_view value_at(std::size_t pos, std::size_t& end) {
    while (pos < page_.size() && base::is_ascii_space(page_[pos])) ++pos;
    end = pos;
    if (pos >= page_.size()) return {};
    char quote = page_[pos];
    if (quote == '"' || quote == '\'') {
      std::size_t close = find_once(quote == '"' ? "\"" : "'", pos + 1, quote == '"' ? no_double_ : no_single_);
      if (close != std::string_view::npos) {
        end = close + 1;
        return page_.substr(pos + 1, close - pos - 1);
      }
      ++pos;
    }
    end = pos;
    while (end < page_.size() && !base::is_ascii_space(page_[end]) && page_[end] != '>') ++end;
    return page_.substr(pos, end - pos);
  }

  void keep(std::string_view raw_name, std::string_view value, int& kept) {
    if (raw_name.size() > 16) return;
    std::array<char, 16> letters{};
    std::transform(raw_name.begin(), raw_name.end(), letters.begin(), [](char c) { return base::to_ascii_lower(c); });
    std::string_view name(letters.data(), raw_name.size());
    if (name == "shadowrootmode" || name == "shadowroot") is_shadow_root_ = true;
    Attribute known = attribute_named(name);
    if (known == Attribute::none) return;
    if (known == Attribute::type && value.find("ld+json") != std::string_view::npos) is_linked_data_ = true;
    if (++kept > kMostAttributes) {
      out_.capped = true;
      return;
    }
    if (value.size() > kLongestValue) value = base::truncate_utf8(value, kLongestValue);
    const char quote = value.find('"') == std::string_view::npos ? '"' : '\'';
    kept_.append(" ").append(name).append("=").push_back(quote);
    for (char c : value) kept_.push_back(c == '\0' || c == quote ? ' ' : c);
    kept_.push_back(quote);
  }

  void drop_content(const std::string& name) {
    std::size_t begin = pos_;
    std::size_t end = find_end_tag(name, begin);
    if (end == std::string_view::npos) return;  // never closed: what follows is read as the page
    if (is_linked_data_ && name == "script" && out_.linked_data.size() < kMostLinkedData)
      out_.linked_data.emplace_back(page_.substr(begin, end - begin));
    std::size_t close = page_.find('>', end);
    pos_ = close == std::string_view::npos ? page_.size() : close + 1;
    out_.markup.push_back(' ');
  }

  std::size_t find_end_tag(const std::string& name, std::size_t from) {
    if (std::find(unclosed_.begin(), unclosed_.end(), name) != unclosed_.end()) return std::string_view::npos;
    for (std::size_t pos = page_.find("</", from); pos != std::string_view::npos; pos = page_.find("</", pos + 2)) {
      std::string_view at = page_.substr(pos + 2, name.size() + 1);
      if (at.size() > name.size() && ends_name(at.back()) &&
          base::equal_ignoring_ascii_case(at.substr(0, name.size()), name))
        return pos;
    }
    unclosed_.push_back(name);
    return std::string_view::npos;
  }

  std::string_view page_;
  FilteredHtml out_;
  std::string kept_;  // attributes of the tag at hand, as they are to be written
  std::size_t pos_ = 0;
  std::size_t after_name_ = 0;
  int depth_ = 0;
  int too_deep_ = 0;
  bool any_element_ = false;
  bool is_linked_data_ = false;
  bool is_shadow_root_ = false;
  bool no_comment_end_ = false;
  bool no_tag_end_ = false;
  bool no_double_ = false;
  bool no_single_ = false;
  std::vector<std::string> unclosed_;  // elements that have no end tag further on
};

}  // namespace

FilteredHtml filter_html(std::string_view page) { return Filter(page).run(); }

}  // namespace throughline::reading
