// One entry of a feed (Atom, RFC 4287) that tells what changed.
#include "render/development_words.hpp"
#include "render/diff_evidence.hpp"
#include "render/html_writer.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::HtmlWriter;

// The day up to which the later side tells; the entry is updated when the story is.
std::string instant_of(const TimelineDiff& diff, const Timeline& to) {
  const std::optional<Day> day = diff.to.as_of ? diff.to.as_of : latest_report(to);
  return to_string(day.value_or(Day{0})) + "T00:00:00Z";
}

void write_development(HtmlWriter& xml, const Development& development, render::DiffEvidence& evidence) {
  xml.open("li").element("p", render::as_sentence(development));
  for (const render::EvidenceQuote& quote : evidence.next_quotes(development)) {
    xml.open("blockquote").element("p", quote.words).element("p", quote.source).close();
  }
  xml.close().line();
}

}  // namespace

std::string write_diff_atom(const TimelineDiff& diff, const Timeline& from, const Timeline& to) {
  render::DiffEvidence evidence(from, to);
  const std::string reports = render::reports_between(from, to);
  HtmlWriter xml;
  xml.verbatim({"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"});
  xml.open("entry", {{"xmlns", "http://www.w3.org/2005/Atom"}, {"xml:lang", "en"}}).line();
  xml.element("id", "urn:throughline:diff:" + diff.from.digest + ":" + diff.to.digest).line();
  xml.element("title", to.story.title + ": " + render::diff_title(diff)).line();
  xml.element("updated", instant_of(diff, to)).open("author").element("name", "throughline").close().line();
  xml.open("content", {{"type", "xhtml"}}).open("div", {{"xmlns", "http://www.w3.org/1999/xhtml"}}).line();
  if (!reports.empty()) xml.element("p", reports + ".").line();
  const auto developments = render::worth_telling(diff);
  if (developments.empty()) xml.element("p", "Nothing changed in the story.").line();
  if (!developments.empty()) {
    xml.open("ol").line();
    for (const Development* development : developments) write_development(xml, *development, evidence);
    xml.close().line();
  }
  xml.close().close().close().line();
  return std::move(xml).take();
}

}  // namespace throughline
