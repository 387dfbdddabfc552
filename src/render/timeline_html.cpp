#include <array>

#include "base/json_writer.hpp"
#include "render/page/page_frame.hpp"
#include "render/page/page_sections.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::HtmlWriter;
using render::StoryView;

struct Section {
  std::string_view id;
  std::string_view name;  // in the list of contents
  void (*write)(HtmlWriter&, const StoryView&);
};

constexpr std::array<Section, 11> kSections = {{{"stand", "Where things stand", render::write_where_things_stand},
                                                {"changed", "What changed", render::write_what_changed},
                                                {"figures", "Figures", render::write_figures},
                                                {"entries", "Timeline", render::write_entry_section},
                                                {"differ", "Where sources differ", render::write_other_disagreements},
                                                {"actors", "Actors", render::write_actor_section},
                                                {"plans", "Plans", render::write_plans},
                                                {"quiet", "Gone quiet", render::write_gone_quiet},
                                                {"corrections", "Corrections", render::write_own_corrections},
                                                {"undated", "Without a date", render::write_undated},
                                                {"method", "Method", render::write_method}}};

struct WrittenSection {
  Section section;
  std::string html;
};

std::vector<WrittenSection> written_sections(const StoryView& view) {
  std::vector<WrittenSection> written;
  for (const Section& section : kSections) {
    HtmlWriter html;
    section.write(html, view);
    std::string text = std::move(html).take();
    if (!text.empty()) written.push_back({section, std::move(text)});
  }
  return written;
}

void write_contents(HtmlWriter& html, const std::vector<WrittenSection>& sections) {
  html.open("nav", {{"class", "contents"}, {"aria-label", "On this page"}}).open("ul").line();
  for (const WrittenSection& written : sections) {
    html.open("li")
        .element("a", {{"href", "#" + std::string(written.section.id)}}, written.section.name)
        .close()
        .line();
  }
  html.close().element("button", {{"type", "button"}, {"id", "theme"}, {"hidden", ""}}, "Dark colours").close().line();
}

std::string description(const Timeline& timeline) {
  return timeline.entries.empty() ? std::string() : "Timeline: " + timeline.entries.front().headline;
}

// What a search engine wants of the page itself; the entries have their own form (write_timeline_jsonld).
std::string about_page(const Timeline& timeline, const PageOptions& options) {
  base::JsonWriter json(base::JsonWriter::Layout::one_line);
  const auto member = [&json](std::string_view key, std::string_view value) {
    json.key(key);
    json.string(value);
  };
  json.begin_object();
  member("@context", "https://schema.org");
  member("@type", "Article");
  member("headline", timeline.story.title);
  member("inLanguage", "en");
  if (const auto day = latest_report(timeline)) member("dateModified", to_string(*day));
  if (timeline.story.first && timeline.story.last) {
    member("temporalCoverage", to_string(*timeline.story.first) + "/" + to_string(*timeline.story.last));
  }
  if (!options.base_url.empty()) member("url", options.base_url);
  json.end_object();
  return json.take();
}

}  // namespace

std::string write_timeline_html(const Timeline& timeline, const PageOptions& options) {
  const StoryView view(timeline, options);
  const auto sections = written_sections(view);
  const render::PageHead head{timeline.story.title, description(timeline), options.base_url,
                              options.site ? "feed.xml" : "", about_page(timeline, options)};
  return render::page(head, [&](HtmlWriter& html) {
    html.element("a", {{"class", "skip"}, {"href", "#entries"}}, "Skip to the timeline").line();
    render::write_page_header(html, view);
    write_contents(html, sections);
    html.open("main").line();
    for (const WrittenSection& section : sections) html.verbatim({section.html});
    html.close().line();
    html.open("footer", {{"class", "colophon"}})
        .element("p", "Made with throughline from published articles.")
        .close()
        .line();
  });
}

}  // namespace throughline
