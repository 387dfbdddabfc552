#include <doctest/doctest.h>

#include "render/markdown_writer.hpp"
#include "render/terminal_text.hpp"
#include "support/sample_timeline.hpp"
#include "throughline/render.hpp"

using namespace throughline;
using throughline::testing::bridge_timeline;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the page shows each entry with its date, actors, quote, speaker and source") {
  const std::string page = write_timeline_html(bridge_timeline());
  CHECK(has(page, "<time datetime=\"2024-05-07\">7 May 2024</time>"));
  CHECK(has(page, "The Velm bridge was closed on Tuesday, the mayor said."));
  CHECK(has(page, "Said by <bdi>the mayor</bdi>"));
  CHECK(has(page,
            "<cite><a href=\"https://example.org/1\" rel=\"noopener noreferrer\"><bdi>The Velm Post</bdi></a></cite>"));
  CHECK(has(page, "<a href=\"#p-mayor\"><bdi>the mayor</bdi></a>"));
}

TEST_CASE("the page marks a plan as planned, and tells what became of it") {
  const std::string page = write_timeline_html(bridge_timeline());
  CHECK(has(page, "<span class=\"badge\">planned</span>"));
  CHECK(has(page, "Its day is still to come."));
}

TEST_CASE("the page forbids everything but its own style and script, before anything else is read") {
  const std::string page = write_timeline_html(bridge_timeline());
  CHECK(has(page,
            "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src "
            "&#39;sha256-"));
  CHECK(has(page, "; script-src &#39;sha256-"));
}

TEST_CASE("the page never links to an address that could run code") {
  CHECK_FALSE(has(write_timeline_html(bridge_timeline()), "href=\"javascript"));
}

TEST_CASE("words of an article stay words on the page") {
  Timeline timeline = bridge_timeline();
  timeline.entries[0].headline = "<img src=x onerror=alert(1)>";
  timeline.story.title = "</title><script>alert(1)</script>";
  const std::string page = write_timeline_html(timeline);
  CHECK_FALSE(has(page, "<img"));
  CHECK_FALSE(has(page, "<script>alert"));
}

TEST_CASE(
    "what an editor changed is marked where it took effect, with the note, and listed; so is what matches nothing") {
  Timeline timeline = bridge_timeline();
  timeline.overrides = {{{OverrideKind::set_date, {"c-1"}, "2024-05-06", "The log says <so>."}, {"c-1"}},
                        {{OverrideKind::rename, {"the mayor"}, "Mayor Brook", ""}, {"p-mayor"}},
                        {{OverrideKind::hide, {"c-9"}, "", "Not ours."}, {}}};
  const std::string page = write_timeline_html(timeline);
  const std::string mark =
      "<p class=\"edited\"><span class=\"badge\">By hand</span> <span dir=\"auto\">Date set to 6 May 2024.</span> "
      "<bdi>The log says &lt;so&gt;.</bdi></p>";
  const std::size_t entry = page.find("id=\"c-1\"");
  CHECK(page.find(mark) > entry);
  CHECK(page.find(mark) < page.find("id=\"c-2\""));
  CHECK(has(page.substr(page.find("id=\"p-mayor\"")), "Worded by an editor."));
  const std::string method = page.substr(page.find("id=\"method\""));
  CHECK(has(method, "Date set to 6 May 2024: <a href=\"#c-1\"><bdi>" + timeline.entries[0].headline));
  CHECK(has(method, "<span class=\"badge\">Matches nothing</span> Left out: <bdi>c-9</bdi>. <bdi>Not ours.</bdi>"));
}

TEST_CASE("a page without corrections has no mark of them") {
  CHECK_FALSE(has(write_timeline_html(bridge_timeline()), "By hand"));
}

TEST_CASE("a superseded figure is struck out and the one that stands is not") {
  const std::string page = write_timeline_html(bridge_timeline());
  CHECK(has(page, "<s class=\"superseded\">at least 12</s>"));
  CHECK(has(page, "<td>at least 14</td>"));
}

TEST_CASE("all sides of a disagreement are shown") {
  const std::string page = write_timeline_html(bridge_timeline());
  CHECK(has(page, "<strong>14</strong>"));
  CHECK(has(page, "<strong>9</strong>"));
}

TEST_CASE("Markdown tells dates, cautions, quotes and figures") {
  const std::string text = write_timeline_markdown(bridge_timeline());
  CHECK(has(text, "### 7 May 2024: Bridge closed\n"));
  CHECK(has(text, "### June 2024: City to reopen the bridge (planned)\n"));
  CHECK(has(text, "> the mayor; The Velm Post, 2024-05-08"));
  CHECK(has(text, "| 9 May 2024 | at least 14 |"));
}

TEST_CASE("text for the terminal tells dates, cautions and quotes") {
  const std::string text = write_timeline_text(bridge_timeline());
  CHECK(has(text, "7 May 2024\n  Bridge closed\n"));
  CHECK(has(text, "City to reopen the bridge [planned]"));
  CHECK(has(text, "the mayor, in The Velm Post, 2024-05-08"));
}

TEST_CASE("Markdown punctuation and line breaks of an article lose their meaning") {
  CHECK(render::escape_markdown("a|b <i> *c*\n# d") == "a\\|b \\<i\\> \\*c\\* \\# d");
}

TEST_CASE("control characters do not reach the terminal") {
  CHECK(render::terminal_safe("a\x1b[31mb\x7f\xC2\x9B"
                              "c\xC3\xA9") == "a [31mb  c\xC3\xA9");
}

TEST_CASE("long lines are broken at blanks") {
  const std::string words = std::string(60, 'a') + " " + std::string(60, 'b');
  CHECK(render::wrapped(words, "> ", "  ") == "> " + std::string(60, 'a') + "\n  " + std::string(60, 'b'));
}

TEST_CASE("an explanation of a claim names rule, bytes, article and speaker") {
  const auto text = write_explanation(bridge_timeline(), "c-1");
  REQUIRE(text);
  CHECK(has(*text, "claim c-1 (event, reported, pos)"));
  CHECK(has(*text, "one.txt (a-1), published 2024-05-08 (header)"));
  CHECK(has(*text, "rule test, stated"));
  CHECK(has(*text, "said by     the mayor"));
}

TEST_CASE("entries, actors, tracks and disagreements can be explained, unknown ids cannot") {
  const Timeline timeline = bridge_timeline();
  for (const char* id : {"p-mayor", "t-cracks", "d-1", "c-2"}) {
    CAPTURE(id);
    CHECK(write_explanation(timeline, id));
  }
  CHECK_FALSE(write_explanation(timeline, "c-unknown"));
}
