#include "render/claim_words.hpp"
#include "render/entry_facts.hpp"
#include "render/html_parts.hpp"
#include "throughline/render.hpp"
#include "throughline/tables.hpp"

namespace throughline {
namespace {

using render::HtmlWriter;

void write_headline(HtmlWriter& html, const Entry& entry, const std::string& url) {
  html.open("h3", {{"dir", "auto"}});
  html.link(url, entry.headline);
  html.close();
}

void write_entry(HtmlWriter& html, const Entry& entry, const render::TimelineIndex& index, const PageOptions& options) {
  const render::EntryFacts facts = render::facts_of(entry, index);
  html.open("li").open("p", {{"class", "throughline-when"}});
  render::write_date(html, entry.date);
  if (!facts.caution.empty()) html.text(" (" + facts.caution + ")");
  html.close();
  write_headline(html, entry, render::entry_url(options.base_url, entry.id));
  html.open("p", {{"class", "throughline-source"}});
  if (!facts.said_by.empty()) html.name(facts.said_by).text(", in ");
  html.link(facts.url, facts.source).close().close().line();
}

}  // namespace

std::string write_timeline_embed(const Timeline& timeline, const PageOptions& options) {
  const render::TimelineIndex index(timeline);
  HtmlWriter html;
  html.open("section", {{"class", "throughline"}, {"lang", "en"}}).line();
  html.open("style").verbatim({embedded_file("page/embed.css")}).close().line();
  html.open("h2", {{"dir", "auto"}}).text(timeline.story.title).close().open("ol").line();
  for (const Entry& entry : timeline.entries) write_entry(html, entry, index, options);
  html.close();
  if (render::is_web_address(options.base_url)) {
    html.open("p").link(options.base_url, "The whole timeline, with its evidence").close();
  }
  html.close().line();
  return std::move(html).take();
}

}  // namespace throughline
