// Pages made to hurt: they end in linear time, and what comes out is valid UTF-8.
#include <doctest/doctest.h>

#include <ctime>
#include <string>

#include "base/utf8.hpp"
#include "read/reading_case.hpp"

namespace throughline {
namespace {

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

std::string numbered_attributes(int count) {
  std::string tag = "<div";
  for (int i = 0; i < count; ++i) tag += " a" + std::to_string(i) + "=x class='c" + std::to_string(i) + "'";
  return tag + "><p>The port is closed.</p>";
}

}  // namespace

TEST_CASE("pages made to hurt are read within two seconds") {
  const std::string kPages[] = {
      repeated("<div>", 20'000) + "<p>The port is closed until the end of the week, the board said.</p>",
      repeated("<div>", 300'000) + repeated("</div>", 300'000),
      repeated("<span>", 200'000) + repeated("</p>", 200'000),
      numbered_attributes(40'000),
      repeated("<", 1'000'000),
      repeated("<!--", 300'000),
      repeated("<a href=\"", 200'000),
      repeated("<a b='", 200'000),
      repeated("<script>", 200'000),
      repeated("<style><svg>", 100'000),
      repeated("<p", 500'000),
      repeated("</", 500'000),
      repeated("<table><tr><td>", 60'000),
      repeated("<ul><li><a href=x>", 60'000),
      repeated("<time itemprop=datePublished>", 100'000),
      repeated("<article><h2><a href=x>a</a></h2>", 50'000),
      repeated("<ul>", 150) + repeated("<li><a href=x>one</a>", 100'000),
      repeated("&#x", 300'000),
      repeated("&amp;", 300'000),
      "<p class='" + repeated("related-", 200'000) + "'>The port is closed.</p>",
      repeated("<form><b><i><a>", 50'000),
      repeated("<h1>a</h1>", 100'000),
      repeated("<![CDATA[", 200'000),
      repeated("<?xml ", 200'000),
      std::string(500'000, '\0'),
      "<title>" + repeated("a - ", 300'000),
      "<script type='application/ld+json'>" + repeated("[", 300'000),
      "<script type='application/ld+json'>" + repeated("{\"a\":", 200'000) + "</script>",
  };
  for (const std::string& page : kPages) {
    CAPTURE(page.substr(0, 60));
    const std::clock_t begin = std::clock();  // of the processor: other programs may be running
    for (const ReadArticle& read : test::article_reader().read("page.html", "<html>" + page, {}).articles)
      CHECK(base::is_valid_utf8(read.article.text));
    const double took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    CHECK(took < 2.0);
  }
}

TEST_CASE("the story below thousands of open elements is read") {
  const ReadArticle read = test::read_one(
      "page.html", repeated("<div>", 20'000) + "<p>The port is closed until the end of the week, the board said.</p>");
  CHECK(read.article.text == "The port is closed until the end of the week, the board said.");
}

TEST_CASE("NUL bytes in a page part words and end nothing") {
  const std::string bytes("<html><p>The port\0of Veldmar is closed until the end of the week.</p>", 68);
  CHECK(test::read_one("page.html", bytes).article.text == "The port of Veldmar is closed until the end of the week.");
}

}  // namespace throughline
