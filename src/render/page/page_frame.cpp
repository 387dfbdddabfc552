#include "render/page/page_frame.hpp"

#include <fmt/format.h>

#include "base/sha256.hpp"
#include "throughline/tables.hpp"

namespace throughline::render {
namespace {

std::string policy(std::string_view style, std::string_view script) {
  return fmt::format(
      "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
      base::sha256_base64(style), base::sha256_base64(script));
}

void write_links(HtmlWriter& html, const PageHead& head) {
  if (is_web_address(head.canonical)) html.empty("link", {{"rel", "canonical"}, {"href", head.canonical}}).line();
  if (head.feed.empty()) return;
  html.empty("link",
             {{"rel", "alternate"}, {"type", "application/atom+xml"}, {"href", head.feed}, {"title", "Changes"}});
  html.line();
}

}  // namespace

std::string page(const PageHead& head, const std::function<void(HtmlWriter&)>& write_body) {
  const std::string_view style = embedded_file("page/style.css");
  const std::string_view script = embedded_file("page/page.js");
  HtmlWriter html;
  html.verbatim({"<!DOCTYPE html>\n"}).open("html", {{"lang", "en"}}).line().open("head").line();
  html.empty("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy(style, script)}}).line();
  html.empty("meta", {{"charset", "utf-8"}}).line();
  html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}).line();
  html.empty("meta", {{"name", "referrer"}, {"content", "no-referrer"}}).line();
  html.empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}}).line();
  html.element("title", head.title).line();
  if (!head.description.empty()) html.empty("meta", {{"name", "description"}, {"content", head.description}}).line();
  write_links(html, head);
  if (!head.json_ld.empty()) html.json("application/ld+json", head.json_ld).line();
  html.open("style").verbatim({style}).close().line().close().line().open("body").line();
  write_body(html);
  // Last, so that nothing waits for it.
  html.open("script").verbatim({script}).close().line().close().line().close().line();
  return std::move(html).take();
}

}  // namespace throughline::render
