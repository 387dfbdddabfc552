#include "render/html_parts.hpp"

#include "render/claim_words.hpp"
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

void write_quote(HtmlWriter& html, const Claim& claim, const TimelineIndex& index) {
  html.open("blockquote").open("p").text(claim.quote.exact).close();
  html.open("footer");
  const std::string speakers = speaker_words(claim.attributed_to);
  if (!speakers.empty()) html.text("Said by ").name(speakers).text(". ");
  const TimelineArticle* article = index.article(claim.article);
  html.link(article == nullptr ? "" : article->url, index.source_name(claim.article));
  if (claim.reported) {
    html.text(", ").element("time", {{"datetime", to_string(*claim.reported)}}, to_string(*claim.reported));
  }
  html.close().close().line();
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

}  // namespace throughline::render
