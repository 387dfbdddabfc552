#include "render/html_writer.hpp"

#include <doctest/doctest.h>

#include "base/json_writer.hpp"

using namespace throughline::render;

TEST_CASE("text is escaped so that it cannot become an element") {
  HtmlWriter html;
  html.text("<script>alert('x') & \"y\"</script>");
  CHECK(std::move(html).take() == "&lt;script&gt;alert(&#39;x&#39;) &amp; &quot;y&quot;&lt;/script&gt;");
}

TEST_CASE("an attribute's value cannot end the attribute") {
  HtmlWriter html;
  html.element("p", {{"title", "\" onclick=\"x"}}, "words");
  CHECK(std::move(html).take() == "<p title=\"&quot; onclick=&quot;x\">words</p>");
}

TEST_CASE("elements close in the order in which they must") {
  HtmlWriter html;
  html.open("ul").open("li").text("one").close().close();
  CHECK(std::move(html).take() == "<ul><li>one</li></ul>");
}

TEST_CASE("only absolute http and https addresses become links") {
  CHECK(is_web_address("https://example.org/a?b=c"));
  CHECK(is_web_address("http://example.org"));
  for (const char* bad : {"javascript:alert(1)", "data:text/html,x", "//example.org", "/local", "",
                          "HTTPS://example.org", "https://example.org/a b", "https://example.org/\n"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_web_address(bad));
  }
}

TEST_CASE("a link that may not be followed is written as words alone") {
  HtmlWriter html;
  html.link("javascript:alert(1)", "The Post");
  CHECK(std::move(html).take() == "<bdi>The Post</bdi>");
}

TEST_CASE("an attribute without a value is left out, an empty one is not") {
  HtmlWriter html;
  html.leaf("p", {{"id", {}}, {"hidden", ""}});
  CHECK(std::move(html).take() == "<p hidden=\"\"></p>");
}

TEST_CASE("characters that no document may hold are replaced") {
  HtmlWriter html;
  html.text(std::string_view("a\0b\x1b[1m\xEF\xBF\xBF.\n", 12));
  CHECK(std::move(html).take() ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD[1m\xEF\xBF\xBD.\n");
}

TEST_CASE("JSON for programs stands in a script that it cannot end") {
  throughline::base::JsonWriter json(throughline::base::JsonWriter::Layout::one_line);
  json.string("</script><!-- <script>");
  HtmlWriter html;
  html.json("application/ld+json", json.take());
  CHECK(std::move(html).take() ==
        "<script type=\"application/ld+json\">\"\\u003c/script>\\u003c!-- \\u003cscript>\"</script>");
}
