#include <array>

#include "base/text.hpp"
#include "render/entry_facts.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

// What a spreadsheet would run as a formula (OWASP, CSV Injection) is shown as text by an apostrophe in front.
bool looks_like_a_formula(std::string_view words) {
  return !words.empty() && std::string_view("=+-@\t\r").find(words.front()) != std::string_view::npos;
}

// Every cell is quoted, so that none needs a closer look (RFC 4180, 2.5 to 2.7).
std::string cell(std::string_view words) {
  std::string text = looks_like_a_formula(words) ? "\"'" : "\"";
  for (const char c : words) {
    if (c == '"') text += '"';
    if (c != '\0') text += c;
  }
  return text + '"';
}

std::string iso(const std::optional<Day>& day) { return day ? to_string(*day) : std::string(); }

template <class Cells>
std::string row(const Cells& cells) {
  std::string line;
  for (const auto& words : cells) line += (line.empty() ? "" : ",") + cell(words);
  return line + "\r\n";
}

std::string entry_row(const Entry& entry, const render::TimelineIndex& index) {
  const render::EntryFacts facts = render::facts_of(entry, index);
  const std::optional<DateSpan>& date = entry.date;
  return row(std::array<std::string, 16>{entry.id, date ? iso(date->first) : "", date ? iso(date->last) : "",
                                         date ? date->edtf : "", date_words(date), entry.headline, facts.type,
                                         facts.caution, facts.quote, facts.said_by, facts.source, facts.url,
                                         iso(facts.reported), base::join(facts.actors, "; "),
                                         std::to_string(entry.articles), std::to_string(entry.origins)});
}

}  // namespace

std::string write_timeline_csv(const Timeline& timeline) {
  static constexpr std::array<std::string_view, 16> kColumns = {
      "id",    "first",   "last",   "edtf", "date",     "headline", "type",     "caution",
      "quote", "said_by", "source", "url",  "reported", "actors",   "articles", "independent_sources"};
  const render::TimelineIndex index(timeline);
  std::string text = row(kColumns);
  for (const Entry& entry : timeline.entries) text += entry_row(entry, index);
  return text;
}

}  // namespace throughline
