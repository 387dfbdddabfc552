// What the formats do beyond the examples of docs/spec/01-read.md.
#include <doctest/doctest.h>

#include <string>

#include "base/utf8.hpp"
#include "read/format.hpp"
#include "read/front_matter.hpp"
#include "read/markdown_text.hpp"
#include "read/reading_case.hpp"

namespace throughline {

using namespace std::string_literals;
using test::article_reader;
using test::read_one;

TEST_CASE("what a name does not say is told by the first bytes") {
  using reading::Format;
  CHECK(reading::resolve_format("-", " {\"text\": 1}") == Format::json);
  CHECK(reading::resolve_format("-", "{\"text\": 1}\n{\"text\": 2}") == Format::jsonl);
  CHECK(reading::resolve_format("-", "[{\"text\": 1}]") == Format::json);
  CHECK(reading::resolve_format("-", "[Photo] text") == Format::text);
  CHECK(reading::resolve_format("-", "---\ntitle: a\n---\n") == Format::markdown);
  CHECK(reading::resolve_format("page.html", "<!DOCTYPE html>") == Format::html);
  CHECK(reading::resolve_format("NOTES.TXT", "{") == Format::text);
}

TEST_CASE("front matter that is never closed is text") {
  CHECK_FALSE(reading::read_front_matter("---\ntitle: a\n").has_value());
  CHECK_FALSE(reading::read_front_matter("title: a\n---\n").has_value());
}

TEST_CASE("front matter values are bare or quoted") {
  const auto matter =
      reading::read_front_matter("---\na: b: c # note\nd: 'it''s'\n  e: nested\n- f\n# g: h\n---\nrest");
  REQUIRE(matter.has_value());
  CHECK(matter->fields == std::vector<reading::FrontMatterField>{{"a", "b: c"}, {"d", "it's"}});
  CHECK(matter->end == 57);
}

TEST_CASE("front matter may be TOML or JSON") {
  const std::string rest = "\n\nThe ferry sailed again.\n";
  for (std::string_view matter :
       {"+++\ntitle = \"Ferry resumes\"\ndate = 2024-05-14T08:00:00Z\n[params]\ntitle = 'no'\n+++",
        "{\"title\": \"Ferry resumes\", \"date\": \"2024-05-14\", \"tags\": [\"a\"]}",
        "---\ntitle: Ferry resumes\npublished: 2024-05-14\nsource: \"https://example.com/a\"\nauthor:\n  - "
        "\"[[L]]\"\n---"}) {
    CAPTURE(matter);
    const ReadArticle read = read_one("a.md", std::string(matter) + rest);
    CHECK(read.article.info.title == "Ferry resumes");
    CHECK(to_string(read.article.info.published.value()) == "2024-05-14");
    CHECK(read.article.text == "The ferry sailed again.");
  }
}

TEST_CASE("a clipper's note is dated by the page that it clips, never by the day of clipping") {
  const std::string rest = "tags:\n  - \"clippings\"\n---\nThe ferry sailed again.\n";
  const std::string head =
      "---\ntitle: \"Ferry resumes\"\nsource: \"https://example.com/ferry\"\nauthor:\n  - \"[[L]]\"\n";
  const ReadArticle dated = read_one("Ferry.md", head + "published: 2024-05-14\ncreated: 2024-06-01\n" + rest);
  CHECK(to_string(dated.article.info.published.value()) == "2024-05-14");
  CHECK(dated.article.info.url == "https://example.com/ferry");
  const ReadArticle undated = read_one("Ferry.md", head + "published:\ncreated: 2024-06-01\n" + rest);
  CHECK_FALSE(undated.article.info.published.has_value());
  CHECK(undated.date_candidates.back().basis == "capture");
  const ReadArticle own =
      read_one("Ferry.md", "---\ntitle: Ferry\ncreated: 2024-06-01\n---\nThe ferry sailed again.\n");
  CHECK(to_string(own.article.info.published.value()) == "2024-06-01");
}

TEST_CASE("a front matter block becomes one line") {
  const auto matter = reading::read_front_matter("---\ntitle: >-\n  Ferry\n  resumes\ndate: 2024-05-14\n---\n");
  REQUIRE(matter.has_value());
  CHECK(matter->fields.front() == reading::FrontMatterField{"title", "Ferry resumes"});
  CHECK(matter->fields.back() == reading::FrontMatterField{"date", "2024-05-14"});
}

TEST_CASE("headers are met in many shapes") {
  constexpr std::string_view kHeaders[] = {
      "PUBLISHED: 14 May 2024 | UPDATED: 15 May 2024",
      "title Ferry resumes\ndate 14 May 2024\nsource Coastline Daily",
      "Ferry resumes today\nhttps://example.com/ferry\n\nPublished 14 May 2024 by Lene Ostrander",
      "Tuesday 14 May 2024 10:00 GMT",
      "Title: Ferry resumes\nSection: Harbour\nDate: 2024-05-14",
      "Date: 2024-05-14\r\nTitle: Ferry resumes",
  };
  for (std::string_view header : kHeaders) {
    CAPTURE(header);
    const ReadArticle read = read_one("a.txt", std::string(header) + "\n\nThe ferry sailed.");
    CHECK(read.article.text == "The ferry sailed.");
    CHECK(read.article.info.published == parse_day("2024-05-14"));
  }
}

TEST_CASE("a date that is a line of its own below a headline dates the text") {
  const std::string story = "The ferry struck the quay on Tuesday and nine people were hurt, the board said.\n";
  for (std::string_view line :
       {"Monday, July 3, 2023", "3 July 2023 10:15 GMT", "Port Ansel, July 3, 2023", "Port Ansel \u2014 3 July 2023"}) {
    CAPTURE(line);
    for (std::string_view headline :
         {"Was the ferry's captain asleep?", "Ferry strikes quay", "The ferry struck the quay."}) {
      CAPTURE(headline);
      const ReadArticle read = read_one("a.txt", std::string(headline) + "\n" + std::string(line) + "\n\n" + story);
      REQUIRE(read.article.info.published.has_value());
      CHECK(to_string(*read.article.info.published) == "2023-07-03");
      CHECK(read.article.text.find("2023") == std::string::npos);
    }
  }
  CHECK(to_string(
            read_one("a.txt", "Ferry strikes quay.\nUpdated 3 July 2023\n\n" + story).article.info.modified.value()) ==
        "2023-07-03");
  for (std::string_view line :
       {"The act was signed into law on July 3, 2023", "Founded in 1923", "July 2023", "3 July 2023: nine hurt"}) {
    CAPTURE(line);
    CHECK_FALSE(read_one("a.txt", "The ferry struck the quay.\n" + std::string(line) + "\n\n" + story)
                    .article.info.published.has_value());
  }
}

TEST_CASE("words of the text are no header") {
  constexpr std::string_view kTexts[] = {"Date palms grow on the quay.", "Published works fill the hall of the union.",
                                         "VELDMAR: The ferry sailed.", "Note: The ferry sailed.",
                                         "title fights draw crowds to the quay."};
  for (std::string_view text : kTexts) {
    CAPTURE(text);
    CHECK(read_one("2024-05-14.txt", text).article.text == text);
  }
}

TEST_CASE("Markdown keeps the words and drops the marks") {
  const std::pair<std::string_view, std::string_view> kRows[] = {
      {"Head\n====\n\ntext", "Head\n\ntext"},
      {"a\nb\n\nc", "a b\n\nc"},
      {"> quoted\n> on", "quoted on"},
      {"1. one\n2. two", "one\n\ntwo"},
      {"a **b** _c_ snake_case 2*3", "a b c snake_case 2*3"},
      {"see [here](http://x/a_(b)) and [there][1]\n\n[1]: http://x", "see here and there"},
      {"a ![alt](x.png) b", "a b"},
      {"[not a link] (x)", "[not a link] (x)"},
      {"a<br>b <em>c</em> 1 < 2 &amp; \\*d\\*", "a b c 1 < 2 & *d*"},
      {"***\n\ntext", "text"},
  };
  for (const auto& [markdown, words] : kRows) {
    CAPTURE(markdown);
    CHECK(reading::markdown_to_text(markdown) == words);
  }
}

TEST_CASE("a NUL after a JSON document is an error like any other text there") {
  for (const std::string& tail : {"\0"s, " x"s, "]"s}) {
    const ReadOutcome outcome = article_reader().read("a.json", "{\"text\": \"The ferry sailed.\"}" + tail, {});
    CAPTURE(tail);
    CHECK(outcome.articles.empty());
    REQUIRE(outcome.diagnostics.size() == 1);
    CHECK(outcome.diagnostics.front().code == "bad-json");
    CHECK(outcome.diagnostics.front().line == 1);
  }
}

TEST_CASE("every broken line of JSON Lines is counted by itself") {
  const ReadOutcome outcome = article_reader().read("a.jsonl", "{\n{\"text\": \"The ferry sailed.\"}\n7\n", {});
  CHECK(outcome.articles.size() == 1);
  CHECK(outcome.skipped == std::vector<SkippedInput>{{"a.jsonl:1", "bad-json"}, {"a.jsonl:3", "bad-json"}});
}

TEST_CASE("an article of many never takes the date of its file's name") {
  const std::string line = "{\"text\": \"The ferry sailed.\"}";
  CHECK(read_one("2025-02-01.json", line).article.info.published_basis == "file-name");
  CHECK(read_one("2025-02-01.jsonl", line).article.info.published_basis == "none");
}

TEST_CASE("an id is kept when it is fit to be one") {
  CHECK(read_one("a.json", R"({"id": "w-1", "text": "The ferry sailed."})").article.info.id == "w-1");
  CHECK(read_one("a.json", R"({"id": 17, "text": "The ferry sailed."})").article.info.id == "17");
  CHECK(read_one("a.json", R"({"id": "a b", "text": "The ferry sailed."})").article.info.id.starts_with("a-"));
}

TEST_CASE("the id of an article depends on day, title and text and on nothing else") {
  const std::string text = "Title: Ferry resumes\nDate: 2024-05-14\n\nThe ferry sailed.";
  const std::string id = read_one("a.txt", text).article.info.id;
  CHECK(read_one("b/c.txt", text).article.info.id == id);
  CHECK(read_one("a.txt", text + " It came back.").article.info.id != id);
  CHECK(read_one("a.txt", "Title: Ferry\nDate: 2024-05-14\n\nThe ferry sailed.").article.info.id != id);
  CHECK(read_one("a.txt", "Title: Ferry resumes\nDate: 2024-05-15\n\nThe ferry sailed.").article.info.id != id);
}

TEST_CASE("plain text is kept byte for byte") {
  const std::string text = "Title: x\r\n\r\n  Read more\t\r\n";
  ReadOptions options;
  options.plain = true;
  CHECK(read_one("a.txt", text, options).article.text == text);
  CHECK(read_one("a.json", "{", options).article.text == "{");
}

TEST_CASE("a byte that is no UTF-8 is told with its place") {
  const ReadOutcome outcome = article_reader().read("a.txt", "Title: x\n\nThe na\xEFve ferry sailed.", {});
  REQUIRE(outcome.diagnostics.size() == 2);
  CHECK(outcome.diagnostics.front().code == "invalid-utf8");
  CHECK(outcome.diagnostics.front().line == 3);
  CHECK(outcome.diagnostics.front().column == 7);
}

TEST_CASE("a file that is no text is skipped") {
  const ReadOutcome outcome = article_reader().read("a.txt", "\x89PNG\r\n", {});
  CHECK(outcome.skipped == std::vector<SkippedInput>{{"a.txt", "not-text"}});
  CHECK(outcome.diagnostics.size() == 1);
}

TEST_CASE("only web addresses are kept") {
  CHECK(read_one("a.txt", "URL: https://example.org/a\n\nText.").article.info.url == "https://example.org/a");
  CHECK(read_one("a.txt", "URL: javascript:alert(1)\n\nText.").article.info.url.empty());
  CHECK(read_one("a.txt", "URL: https://example.org/\"><b>\n\nText.").article.info.url.empty());
}

}  // namespace throughline
