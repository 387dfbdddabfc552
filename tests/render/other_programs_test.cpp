#include <doctest/doctest.h>

#include "support/sample_timeline.hpp"
#include "throughline/render.hpp"

using namespace throughline;
using throughline::testing::bridge_timeline;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

Timeline with_headline(std::string headline) {
  Timeline timeline = bridge_timeline();
  timeline.entries[0].headline = std::move(headline);
  return timeline;
}

}  // namespace

TEST_CASE("a table quotes every cell and doubles quotation marks") {
  CHECK(has(write_timeline_csv(with_headline("a \"b\", c\nd")), ",\"a \"\"b\"\", c\nd\","));
}

TEST_CASE("a cell that a spreadsheet would run is shown as text") {
  for (const char* formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"}) {
    CAPTURE(formula);
    CHECK(has(write_timeline_csv(with_headline(formula)), std::string(",\"'") + formula + "\","));
  }
}

TEST_CASE("a calendar event ends the day after its last, and a plan is tentative") {
  const std::string text = write_timeline_ics(bridge_timeline());
  CHECK(has(text, "DTSTART;VALUE=DATE:20240507\r\nDTEND;VALUE=DATE:20240508\r\n"));
  CHECK(has(text, "DTSTART;VALUE=DATE:20240601\r\nDTEND;VALUE=DATE:20240701\r\n"));
  CHECK(has(text, "SUMMARY:City to reopen the bridge (planned)\r\n"));
  CHECK(has(text, "STATUS:TENTATIVE\r\n"));
}

TEST_CASE("calendar text is escaped and folded between characters") {
  const std::string text = write_timeline_ics(
      with_headline("a,b;c\\d\n" + std::string(30, 'x') + "\u00e9\u00e9\u00e9\u00e9" + std::string(60, 'y')));
  CHECK(has(text, "SUMMARY:a\\,b\\;c\\\\d\\n"));
  std::size_t start = 0;
  for (std::size_t end = text.find("\r\n"); end != std::string::npos; start = end + 2, end = text.find("\r\n", start)) {
    CHECK(end - start <= 75);
  }
  CHECK_FALSE(has(text, "\xC3\r\n"));
}

TEST_CASE("an undated entry is in no calendar and on no TimelineJS") {
  Timeline timeline = bridge_timeline();
  for (Entry& entry : timeline.entries) entry.date.reset();
  CHECK_FALSE(has(write_timeline_ics(timeline), "VEVENT"));
  CHECK(has(write_timeline_timelinejs(timeline), "\"events\": []"));
}

TEST_CASE("the feed tells what each day of reports brought, the latest first") {
  const std::string text = write_timeline_atom(bridge_timeline(), "https://example.org/");
  const std::size_t ninth = text.find("<updated>2024-05-09T00:00:00Z</updated><link rel=\"alternate\"");
  const std::size_t eighth = text.find("<updated>2024-05-08T00:00:00Z</updated><link rel=\"alternate\"");
  CHECK(ninth < eighth);
  CHECK(eighth != std::string::npos);
  CHECK(has(text, "https://example.org/event/c-1.html"));
}

TEST_CASE("TimelineJS takes words for HTML and is given them escaped") {
  const std::string text = write_timeline_timelinejs(with_headline("<b>&"));
  CHECK(has(text, "\"headline\": \"&lt;b&gt;&amp;\""));
  CHECK(has(text, "\"display_date\": \"7 May 2024\""));
  CHECK(has(text, "\"unique_id\": \"c-1\""));
}

TEST_CASE("JSON-LD ties each event to its claims") {
  const std::string text = write_timeline_jsonld(bridge_timeline());
  CHECK(has(text, "\"@type\": \"Event\""));
  CHECK(has(text, "\"@id\": \"urn:throughline:c-1\""));
  CHECK(has(text, "\"text\": \"The Velm bridge was closed on Tuesday, the mayor said.\""));
}

TEST_CASE("the fragment for other pages has no script, and links to the whole story") {
  PageOptions options;
  options.base_url = "https://example.org/";
  const std::string text = write_timeline_embed(bridge_timeline(), options);
  CHECK(text.starts_with("<section class=\"throughline\" lang=\"en\">"));
  CHECK_FALSE(has(text, "<script"));
  CHECK(has(text, "href=\"https://example.org/event/c-1.html\""));
}

TEST_CASE("a light page leaves further evidence to the pages of entries") {
  Timeline timeline = bridge_timeline();
  timeline.entries[0].claims = {"c-1", "c-3"};
  PageOptions light;
  light.quotes = Quotes::one;
  CHECK(has(write_timeline_html(timeline), "Further evidence: 1 quote"));
  CHECK_FALSE(has(write_timeline_html(timeline, light), "Further evidence"));
}
