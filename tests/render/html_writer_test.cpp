#include "render/html_writer.hpp"

#include <doctest/doctest.h>

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
