#include <fmt/format.h>

#include "base/counted.hpp"
#include "render/day_words.hpp"
#include "render/html_parts.hpp"
#include "render/page/page_sections.hpp"

namespace throughline::render {
namespace {

void write_span(HtmlWriter& html, const Story& story) {
  if (!story.first || !story.last) {
    html.text("No dated entries");
    return;
  }
  write_day(html, *story.first);
  if (story.first == story.last) return;
  html.text(" to ");
  write_day(html, *story.last);
}

// The day up to which this is known: the user's --as-of, else that of the latest report.
void write_stamp(HtmlWriter& html, const Timeline& timeline) {
  const std::optional<Day> day = timeline.story.as_of ? timeline.story.as_of : latest_report(timeline);
  if (!day) return;
  html.open("p", {{"class", "stamp"}}).text("As of ");
  write_day(html, *day);
  html.close();
}

void write_fact(HtmlWriter& html, std::string_view number, std::string_view words) {
  html.open("div").element("dt", words).element("dd", number).close();
}

}  // namespace

void write_page_header(HtmlWriter& html, const StoryView& view) {
  const Timeline& timeline = view.timeline();
  html.open("header", {{"class", "masthead"}});
  html.element("p", {{"class", "kicker"}}, "Timeline")
      .open("h1", {{"dir", "auto"}})
      .text(timeline.story.title)
      .close()
      .line();
  write_stamp(html, timeline);
  html.open("p", {{"class", "span"}});
  write_span(html, timeline.story);
  html.close().open("dl", {{"class", "facts"}});
  write_fact(html, fmt::format("{}", timeline.entries.size()), timeline.entries.size() == 1 ? "entry" : "entries");
  write_fact(html, fmt::format("{}", timeline.story.articles), timeline.story.articles == 1 ? "article" : "articles");
  write_fact(html, fmt::format("{}", timeline.story.origins),
             timeline.story.origins == 1 ? "independent source" : "independent sources");
  write_fact(html, fmt::format("{}", timeline.disagreements.size()),
             timeline.disagreements.size() == 1 ? "disagreement" : "disagreements");
  html.close().close().line();
}

void open_section(HtmlWriter& html, std::string_view id, std::string_view heading) {
  const std::string heading_id = std::string(id) + "-h";
  html.open("section", {{"id", id}, {"aria-labelledby", heading_id}});
  html.element("h2", {{"id", heading_id}}, heading).line();
}

}  // namespace throughline::render
