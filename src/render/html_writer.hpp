// Writes HTML, SVG and XML that is well nested and escaped by construction: every word of an article goes through here
// and nowhere else. Each place has its own way in, by type (OWASP, Cross Site Scripting Prevention): text, quoted
// attribute values, web addresses, and JSON within a script.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::render {

// The name of a tag or an attribute. Only a literal becomes one, so that no input ever can.
class MarkupName {
 public:
  template <std::size_t N>
  consteval MarkupName(const char (&literal)[N]) : text_(literal, N - 1) {}
  constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

// Text that was built into the program: its style sheet, its script. Never input.
struct OwnText {
  std::string_view bytes;
};

struct Attribute {
  MarkupName name;
  std::string_view value;  // null data (a default std::string_view): the attribute is left out
};

class HtmlWriter {
 public:
  using Attributes = std::initializer_list<Attribute>;

  HtmlWriter& open(MarkupName tag, Attributes attributes = {});
  HtmlWriter& close();
  HtmlWriter& text(std::string_view words);
  HtmlWriter& element(MarkupName tag, std::string_view words) { return element(tag, {}, words); }
  HtmlWriter& element(MarkupName tag, Attributes attributes, std::string_view words);
  // An element without content or end tag: meta, br.
  HtmlWriter& empty(MarkupName tag, Attributes attributes = {});
  // An element without content, with its end tag, as SVG and XML want it.
  HtmlWriter& leaf(MarkupName tag, Attributes attributes = {}) { return open(tag, attributes).close(); }
  // A link when `url` is http or https, else the words alone.
  HtmlWriter& link(std::string_view url, std::string_view words);
  // A name that may run right to left, kept from turning its surroundings (HTML bdi).
  HtmlWriter& name(std::string_view words) { return element("bdi", words); }
  // JSON for programs that read the page. `json` must come from JsonWriter, which escapes every "<".
  HtmlWriter& json(std::string_view type, std::string_view json);
  HtmlWriter& verbatim(OwnText text);
  HtmlWriter& line();

  // REQUIRES: every element is closed.
  std::string take() &&;

 private:
  void start(MarkupName tag, Attributes attributes);
  void escape(std::string_view words);

  std::string out_;
  std::vector<std::string_view> open_;
};

// Whether a link to it may be written: absolute, http or https, without white space or control characters.
bool is_web_address(std::string_view url);

}  // namespace throughline::render
