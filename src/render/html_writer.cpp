#include "render/html_writer.hpp"

#include <algorithm>
#include <cassert>

#include "base/markup_text.hpp"

namespace throughline::render {

HtmlWriter& HtmlWriter::open(MarkupName tag, Attributes attributes) {
  start(tag, attributes);
  open_.push_back(tag.text());
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

HtmlWriter& HtmlWriter::element(MarkupName tag, Attributes attributes, std::string_view words) {
  return open(tag, attributes).text(words).close();
}

HtmlWriter& HtmlWriter::empty(MarkupName tag, Attributes attributes) {
  start(tag, attributes);
  return *this;
}

HtmlWriter& HtmlWriter::link(std::string_view url, std::string_view words) {
  if (!is_web_address(url)) return name(words);
  open("a", {{"href", url}, {"rel", "noopener noreferrer"}});
  return name(words).close();
}

HtmlWriter& HtmlWriter::json(std::string_view type, std::string_view json) {
  assert(json.find('<') == std::string_view::npos);
  start("script", {{"type", type}});
  out_.append(json).append("</script>");
  return *this;
}

HtmlWriter& HtmlWriter::verbatim(OwnText text) {
  out_ += text.bytes;
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

void HtmlWriter::start(MarkupName tag, Attributes attributes) {
  out_.append("<").append(tag.text());
  for (const Attribute& attribute : attributes) {
    if (attribute.value.data() == nullptr) continue;
    out_.append(" ").append(attribute.name.text()).append("=\"");
    escape(attribute.value);
    out_ += '"';
  }
  out_ += '>';
}

void HtmlWriter::escape(std::string_view words) { base::append_markup_text(out_, words); }

bool is_web_address(std::string_view url) {
  const bool web = url.starts_with("https://") || url.starts_with("http://");
  return web && std::none_of(url.begin(), url.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

}  // namespace throughline::render
