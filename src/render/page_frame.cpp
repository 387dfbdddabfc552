#include "render/page_frame.hpp"

#include <fmt/format.h>

#include "base/sha256.hpp"
#include "throughline/tables.hpp"

namespace throughline::render {

std::string page(std::string_view title, const std::function<void(HtmlWriter&)>& write_body) {
  const std::string_view style = embedded_file("page/style.css");
  const std::string policy = fmt::format(
      "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'", base::sha256_base64(style));
  HtmlWriter html;
  html.verbatim("<!DOCTYPE html>\n").open("html", {{"lang", "en"}}).line().open("head").line();
  html.empty("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy}}).line();
  html.empty("meta", {{"charset", "utf-8"}}).line();
  html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}).line();
  html.empty("meta", {{"name", "referrer"}, {"content", "no-referrer"}}).line();
  html.element("title", title).line();
  html.open("style").verbatim(style).close().line().close().line().open("body").line();
  write_body(html);
  html.close().line().close().line();
  return std::move(html).take();
}

}  // namespace throughline::render
