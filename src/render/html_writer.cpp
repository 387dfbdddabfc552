#include "render/html_writer.hpp"

#include <algorithm>
#include <cassert>

namespace throughline::render {

HtmlWriter& HtmlWriter::open(std::string_view tag, Attributes attributes) {
  start(tag, attributes);
  open_.push_back(tag);
  return *this;
}

HtmlWriter& HtmlWriter::close() {
  assert(!open_.empty());
  out_.append("</").append(open_.back()).append(">");
  open_.pop_back();
  return *this;
}

HtmlWriter& HtmlWriter::text(std::string_view words) {
  escape(words);
  return *this;
}

HtmlWriter& HtmlWriter::element(std::string_view tag, Attributes attributes, std::string_view words) {
  return open(tag, attributes).text(words).close();
}

HtmlWriter& HtmlWriter::empty(std::string_view tag, Attributes attributes) {
  start(tag, attributes);
  return *this;
}

HtmlWriter& HtmlWriter::link(std::string_view url, std::string_view words) {
  if (!is_web_address(url)) return name(words);
  open("a", {{"href", url}, {"rel", "noopener noreferrer"}});
  return name(words).close();
}

HtmlWriter& HtmlWriter::verbatim(std::string_view own_text) {
  out_ += own_text;
  return *this;
}

HtmlWriter& HtmlWriter::line() {
  out_ += '\n';
  return *this;
}

std::string HtmlWriter::take() && {
  assert(open_.empty());
  return std::move(out_);
}

void HtmlWriter::start(std::string_view tag, Attributes attributes) {
  out_.append("<").append(tag);
  for (const Attribute& attribute : attributes) {
    out_.append(" ").append(attribute.name).append("=\"");
    escape(attribute.value);
    out_ += '"';
  }
  out_ += '>';
}

void HtmlWriter::escape(std::string_view words) {
  for (const char c : words) {
    switch (c) {
      case '&':
        out_ += "&amp;";
        break;
      case '<':
        out_ += "&lt;";
        break;
      case '>':
        out_ += "&gt;";
        break;
      case '"':
        out_ += "&quot;";
        break;
      case '\'':
        out_ += "&#39;";
        break;
      case '\0':
        out_ += "\xEF\xBF\xBD";
        break;
      default:
        out_ += c;
    }
  }
}

bool is_web_address(std::string_view url) {
  const bool web = url.starts_with("https://") || url.starts_with("http://");
  return web && std::none_of(url.begin(), url.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

}  // namespace throughline::render
