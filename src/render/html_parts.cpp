#include "render/html_parts.hpp"

#include "render/claim_words.hpp"
#include "render/day_words.hpp"
#include "throughline/render.hpp"

namespace throughline::render {

void write_date(HtmlWriter& html, const std::optional<DateSpan>& date) {
  const std::string words = date_words(date);
  if (date && date->first && date->first == date->last) {
    html.element("time", {{"datetime", to_string(*date->first)}}, words);
  } else {
    html.text(words);
  }
}

void write_day(HtmlWriter& html, Day day) { html.element("time", {{"datetime", to_string(day)}}, day_words(day)); }

void write_quote(HtmlWriter& html, const Claim& claim, const TimelineIndex& index, std::string_view id) {
  write_quote(html, claim.quote.exact, claim, index, id);
}

void write_quote(HtmlWriter& html, std::string_view sentence, const Claim& claim, const TimelineIndex& index,
                 std::string_view id) {
  html.open("blockquote", {{"id", id.empty() ? std::string_view() : id}});
  html.element("p", {{"dir", "auto"}}, sentence).open("footer");
  write_cite(html, claim, index);
  html.close().close();
}

void write_cite(HtmlWriter& html, const Claim& claim, const TimelineIndex& index) {
  const std::string speakers = named_speakers(claim.attributed_to, index);
  if (!speakers.empty()) html.text("Said by ").name(speakers).text(" · ");
  const TimelineArticle* article = index.article(claim.article);
  html.open("cite").link(article == nullptr ? "" : article->url, index.source_name(claim.article)).close();
  if (claim.reported) {
    html.text(", ");
    write_day(html, *claim.reported);
  }
}

void write_caution(HtmlWriter& html, const Claim& claim) {
  const std::string words = caution(claim);
  if (!words.empty()) html.text(" ").element("span", {{"class", "badge"}}, words);
}

void write_table_head(HtmlWriter& html, std::string_view caption, std::span<const std::string_view> columns) {
  html.element("caption", caption).open("thead").open("tr");
  for (const std::string_view column : columns) html.element("th", {{"scope", "col"}}, column);
  html.close().close();
}

void open_table(HtmlWriter& html, std::string_view caption, std::span<const std::string_view> columns) {
  html.open("div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", caption}}).open("table");
  write_table_head(html, caption, columns);
  html.line();
}

}  // namespace throughline::render
