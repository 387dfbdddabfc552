#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "base/counted.hpp"
#include "base/text.hpp"
#include "render/html_parts.hpp"
#include "render/page/editor_marks.hpp"
#include "render/page/page_sections.hpp"

namespace throughline::render {
namespace {

std::string counts_line(const Story& story) {
  return fmt::format("{} read, from {}; {} without a publication date; {} skipped.",
                     base::counted(story.articles, "article"), base::counted(story.origins, "independent source"),
                     story.undated, base::counted(story.skipped, "input"));
}

// What the user asked to leave out shapes what is seen, so it is said.
std::vector<std::string> choices_of(const TimelineOptions& options) {
  std::vector<std::string> choices;
  if (options.since) choices.push_back("since " + to_string(*options.since));
  if (options.until) choices.push_back("until " + to_string(*options.until));
  if (options.as_of) choices.push_back("as of " + to_string(*options.as_of));
  if (!options.query.empty()) choices.push_back("with the words " + base::join(options.query, " or "));
  if (!options.actors.empty()) choices.push_back("with " + base::join(options.actors, " or "));
  if (options.entries) choices.push_back(fmt::format("at most {}", base::counted(*options.entries, "entry")));
  if (options.days) choices.push_back(fmt::format("at most {}", base::counted(*options.days, "day")));
  return choices;
}

// "other-language" is a diagnostic's name; docs/ERRORS.md has more on each.
std::string reason_words(std::string_view code) {
  std::string words(code);
  std::replace(words.begin(), words.end(), '-', ' ');
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

// A place on this page, with words for it; empty when none is shown.
std::string_view name_of(std::string_view id, const StoryView& view) {
  if (const Entry* const entry = view.index().entry(id)) return entry->headline;
  return view.index().actor(id) == nullptr ? std::string_view() : view.index().actor_name(id);
}

void write_changed(HtmlWriter& html, const AppliedOverride& applied, const StoryView& view) {
  std::string_view separator = ": ";
  for (const std::string& id : applied.changed) {
    const Entry* const entry = view.index().entry_of_claim(id);
    const std::string_view place = entry == nullptr ? std::string_view(id) : std::string_view(entry->id);
    const std::string_view name = name_of(place, view);
    if (name.empty()) continue;
    html.text(separator).open("a", {{"href", view.anchor(place)}}).name(name).close();
    separator = ", ";
  }
  // What is hidden, and so has no place, is named as the editor named it.
  if (separator == ": ") html.text(": ").name(base::join(applied.override.targets, ", "));
}

// What an editor changed by hand is told, with the reason given, and what no longer matches anything.
void write_overrides(HtmlWriter& html, const StoryView& view) {
  const std::vector<AppliedOverride>& overrides = view.timeline().overrides;
  if (overrides.empty()) return;
  html.element("h3", "Changed by an editor").open("ul", {{"class", "plain"}}).line();
  for (const AppliedOverride& applied : overrides) {
    html.open("li");
    if (applied.changed.empty()) html.element("span", {{"class", "badge"}}, "Matches nothing").text(" ");
    html.text(override_words(applied.override));
    write_changed(html, applied, view);
    html.text(".");
    if (!applied.override.note.empty()) html.text(" ").name(applied.override.note);
    html.close().line();
  }
  html.close();
}

void write_skipped(HtmlWriter& html, const std::vector<SkippedInput>& skipped) {
  if (skipped.empty()) return;
  html.element("h3", "Skipped").open("ul", {{"class", "plain"}}).line();
  for (const SkippedInput& input : skipped) {
    html.open("li").name(input.path).text(": " + reason_words(input.code)).close().line();
  }
  html.close();
}

std::vector<const TimelineArticle*> by_day(const Timeline& timeline) {
  std::vector<const TimelineArticle*> articles;
  for (const TimelineArticle& article : timeline.articles) articles.push_back(&article);
  std::stable_sort(articles.begin(), articles.end(), [](const TimelineArticle* a, const TimelineArticle* b) {
    if (a->published.has_value() != b->published.has_value()) return a->published.has_value();
    return a->published < b->published;
  });
  return articles;
}

// A light page names the outlets; each entry links to its articles.
void write_outlets(HtmlWriter& html, const Timeline& timeline) {
  std::map<std::string_view, std::size_t> articles;
  for (const TimelineArticle& article : timeline.articles)
    ++articles[article.outlet.empty() ? std::string_view("unknown") : std::string_view(article.outlet)];
  html.open("details")
      .element("summary", base::counted(articles.size(), "outlet"))
      .open("ul", {{"class", "plain"}})
      .line();
  for (const auto& [outlet, number] : articles) {
    html.open("li").name(outlet).text(": " + base::counted(number, "article")).close().line();
  }
  html.close().close().line();
}

void write_articles(HtmlWriter& html, const Timeline& timeline) {
  static constexpr std::array<std::string_view, 3> kColumns = {"Published", "Source", "Article"};
  html.open("details").element("summary", "All articles");
  open_table(html, "Articles, by day of publication", kColumns);
  html.open("tbody").line();
  for (const TimelineArticle* article : by_day(timeline)) {
    html.open("tr").open("td");
    if (article->published) {
      write_day(html, *article->published);
    } else {
      html.text("undated");
    }
    html.close().open("td").name(article->outlet.empty() ? "unknown" : article->outlet).close().open("td");
    html.link(article->url, article->title.empty() ? article->path : article->title);
    if (article->origin != article->id && !article->origin.empty()) html.text(" (a copy of another text here)");
    html.close().close().line();
  }
  html.close().close().close().close().line();
}

}  // namespace

void write_method(HtmlWriter& html, const StoryView& view) {
  const Timeline& timeline = view.timeline();
  open_section(html, "method", "How this was made");
  html.element(
      "p",
      "A program read the articles and put this page together. Every statement is a sentence of an "
      "article, quoted word for word. A date is never more exact than the words are. Plans, denials and "
      "possibilities are marked as such. Sources that differ are kept apart, and copies of one text count as one "
      "source. A key event is one of the fifth of entries that weigh most: by how many sources tell it, what "
      "happened, and who took part.");
  html.element("p", counts_line(timeline.story)).line();
  const auto choices = choices_of(timeline.options);
  if (!choices.empty()) html.element("p", "Shown is only what lies " + base::join(choices, ", ") + ".");
  write_overrides(html, view);
  write_skipped(html, view.options().skipped);
  if (view.options().quotes == Quotes::all) {
    write_articles(html, timeline);
  } else {
    write_outlets(html, timeline);
  }
  html.close().line();
}

}  // namespace throughline::render
