#include "render/html_writer.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

void write_place(render::HtmlWriter& xml, const std::string& address, const std::optional<Day>& day) {
  xml.open("url").element("loc", address);
  if (day) xml.element("lastmod", to_string(*day));
  xml.close().line();
}

}  // namespace

std::string write_sitemap(const Timeline& timeline, std::string_view base_url) {
  const std::string base(base_url);
  render::HtmlWriter xml;
  xml.verbatim({"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"});
  xml.open("urlset", {{"xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"}}).line();
  write_place(xml, base, latest_report(timeline));
  for (const Entry& entry : timeline.entries) write_place(xml, base + event_path(entry.id), {});
  for (const TimelineActor& actor : timeline.actors) write_place(xml, base + actor_path(actor.id), {});
  xml.close().line();
  return std::move(xml).take();
}

}  // namespace throughline
