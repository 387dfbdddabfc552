// Writes HTML that is well nested and escaped by construction: text and attribute values go through here and nowhere
// else (OWASP, Cross Site Scripting Prevention: HTML body and quoted attribute contexts).
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::render {

struct Attribute {
  std::string_view name;  // a literal, never from input
  std::string_view value;
};

class HtmlWriter {
 public:
  using Attributes = std::initializer_list<Attribute>;

  HtmlWriter& open(std::string_view tag, Attributes attributes = {});
  HtmlWriter& close();
  HtmlWriter& text(std::string_view words);
  HtmlWriter& element(std::string_view tag, std::string_view words) { return element(tag, {}, words); }
  HtmlWriter& element(std::string_view tag, Attributes attributes, std::string_view words);
  // An element without content or end tag: meta, br.
  HtmlWriter& empty(std::string_view tag, Attributes attributes = {});
  // A link when `url` is http or https, else the words alone.
  HtmlWriter& link(std::string_view url, std::string_view words);
  // A name that may run right to left, kept from turning its surroundings (HTML bdi).
  HtmlWriter& name(std::string_view words) { return element("bdi", words); }
  // Trusted text of the program itself, such as its style sheet. Never input.
  HtmlWriter& verbatim(std::string_view own_text);
  HtmlWriter& line();

  // REQUIRES: every element is closed.
  std::string take() &&;

 private:
  void start(std::string_view tag, Attributes attributes);
  void escape(std::string_view words);

  std::string out_;
  std::vector<std::string_view> open_;  // tags are literals
};

// Whether a link to it may be written: absolute, http or https, without white space or control characters.
bool is_web_address(std::string_view url);

}  // namespace throughline::render
