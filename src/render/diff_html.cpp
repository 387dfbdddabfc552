#include <fmt/format.h>

#include "render/development_words.hpp"
#include "render/diff_evidence.hpp"
#include "render/html_parts.hpp"
#include "render/page/page_frame.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::HtmlWriter;

void write_side(HtmlWriter& html, std::string_view word, const DiffSide& side) {
  html.open("div").element("dt", word).open("dd").name(side.label);
  if (side.as_of) {
    html.text(", as of ");
    render::write_day(html, *side.as_of);
  }
  html.close().close();
}

// The title names the days where both are known.
void write_sides(HtmlWriter& html, const TimelineDiff& diff) {
  html.open("dl", {{"class", "sides"}});
  write_side(html, "From", diff.from);
  write_side(html, "To", diff.to);
  html.close();
}

void write_header(HtmlWriter& html, const TimelineDiff& diff, const Timeline& from, const Timeline& to) {
  html.open("header", {{"class", "masthead"}}).open("p", {{"class", "kicker"}}).name(to.story.title).close();
  html.element("h1", render::diff_title(diff));
  const std::string reports = render::reports_between(from, to);
  if (!reports.empty()) html.element("p", {{"class", "span"}}, reports + ".");
  if (const std::string tally = render::tally(diff); !tally.empty()) {
    html.element("p", {{"class", "span"}}, tally + ".");
  }
  if (!diff.from.as_of || !diff.to.as_of) write_sides(html, diff);
  html.element("button", {{"type", "button"}, {"id", "theme"}, {"hidden", ""}}, "Dark colours").close().line();
}

void write_development(HtmlWriter& html, const Development& development, render::DiffEvidence& evidence) {
  html.open("li", {{"class", "change"}});
  html.element("p", {{"class", "tags"}}, render::development_label(development.kind));
  html.open("h3", {{"dir", "auto"}}).text(render::development_words(development)).close();
  for (const Claim* const claim : evidence.next_claims(development)) {
    render::write_quote(html, *claim, evidence.index_of(claim->id));
  }
  html.close().line();
}

void write_news(HtmlWriter& html, const std::vector<const Development*>& news, render::DiffEvidence& evidence) {
  html.open("section", {{"aria-labelledby", "news"}})
      .element("h2", {{"id", "news"}}, "The most important first")
      .line();
  html.open("ol", {{"class", "changes"}}).line();
  for (const Development* development : news) write_development(html, *development, evidence);
  html.close().close().line();
}

// Told without quotes: nothing here is new to a reader.
void write_telling(HtmlWriter& html, const std::vector<const Development*>& telling) {
  if (telling.empty()) return;
  html.open("section", {{"aria-labelledby", "telling"}}).element("h2", {{"id", "telling"}}, "Beside the news").line();
  html.open("ul", {{"class", "plain"}}).line();
  for (const Development* development : telling) {
    html.open("li", {{"dir", "auto"}}).text(render::development_words(*development)).close().line();
  }
  html.close().close().line();
}

}  // namespace

std::string write_diff_html(const TimelineDiff& diff, const Timeline& from, const Timeline& to) {
  render::DiffEvidence evidence(from, to);
  const std::string title = render::diff_title(diff);
  return render::page({title, {}, {}, {}, {}}, [&](HtmlWriter& html) {
    write_header(html, diff, from, to);
    html.open("main", {{"class", "single"}}).line();
    const auto news = render::worth_telling(diff);
    if (news.empty()) html.element("p", "Nothing changed in the story.").line();
    if (!news.empty()) write_news(html, news, evidence);
    write_telling(html, render::of_the_telling(diff));
    html.close().line();
  });
}

}  // namespace throughline
