// What of a page is read as its story, and what the page says of it.
#include <doctest/doctest.h>

#include <string>

#include "read/reading_case.hpp"

namespace throughline {
namespace {

constexpr std::string_view kStory =
    "<p>The harbour board closed the northern quay on Tuesday, a day after cracks were found in two of its pillars.</p>"
    "<p>Divers are to look at the other seven pillars this week, the board said in a statement on Wednesday.</p>"
    "<p>Ferries will sail from the old pier until the work is done, which may take until the end of the month.</p>";
constexpr std::string_view kStoryText =
    "The harbour board closed the northern quay on Tuesday, a day after cracks were found in two of its pillars.\n\n"
    "Divers are to look at the other seven pillars this week, the board said in a statement on Wednesday.\n\n"
    "Ferries will sail from the old pier until the work is done, which may take until the end of the month.";

std::string page(std::string_view head, std::string_view body) {
  return "<!DOCTYPE html><html><head>" + std::string(head) + "</head><body>" + std::string(body) + "</body></html>";
}

ReadArticle read_page(std::string_view head, std::string_view body) {
  return test::read_one("ferry.html", page(head, body));
}

std::string dated(std::string_view head, std::string_view before_story) {
  const ReadArticle read = read_page(head, std::string(before_story) + std::string(kStory));
  return (read.article.info.published ? to_string(*read.article.info.published) : "-") + " " +
         read.article.info.published_basis;
}

}  // namespace

TEST_CASE("what surrounds a story is left out, however the page marks it") {
  constexpr std::string_view kSurroundings[] = {
      "<nav><ul><li><a href='/a'>World</a><li><a href='/b'>Sport</a></ul></nav>",
      "<div class='related-articles'><h3><a href='/a'>Bakers of Ostby win prize</a></h3><p>They won it at a dinner in "
      "the old customs house, where forty bakers had sent in their best loaves.</p></div>",
      "<div id='comments'><p>I was there last night and it was nothing like what you describe in this piece, "
      "sorry.</p></div>",
      "<figure><img src='a'><figcaption>Boats lie at the pier on the morning after the storm, as seen from the "
      "tower.</figcaption></figure>",
      "<aside><p>Sign up and receive our best stories in your inbox every weekday at seven in the morning.</p></aside>",
      "<div class='cookieConsent'><p>We and our partners use cookies to store information on your device.</p></div>",
      "<script>document.write('<p>The quay is not closed, says a script that is no part of the page.</p>')</script>",
      "<!-- <p>A paragraph that the editors have taken back and left in a comment of the page.</p> -->",
      "<p hidden>This paragraph is shown to nobody until a script has run and has made it visible.</p>",
      "<p style='display: none'>This paragraph is shown to nobody until a script has run and made it so.</p>",
      "<div class='share-tools'>Facebook<br>WhatsApp<br>Copy link</div>",
      "<ul><li><a href='/1'>Why the tram will not run on Sundays</a><li><a href='/2'>Ten walks along the "
      "coast</a></ul>",
  };
  for (std::string_view surroundings : kSurroundings) {
    CAPTURE(surroundings);
    const std::string around(surroundings);
    CHECK(read_page("", "<div>" + around + "</div><div>" + std::string(kStory) + "</div>").article.text == kStoryText);
    CHECK(read_page("", "<article>" + std::string(kStory) + around + "</article>").article.text == kStoryText);
  }
}

TEST_CASE("a class that names the layout of a page takes nothing away") {
  for (std::string_view name : {"single has-sidebar", "share-enabled", "no-comments", "menu"}) {
    CAPTURE(name);
    const std::string body = "<div class='" + std::string(name) + "'>" + std::string(kStory) + "</div>";
    CHECK(read_page("", body).article.text == kStoryText);
  }
}

TEST_CASE("paragraphs are told by breaks where a page has no other marks") {
  const ReadArticle read = read_page(
      "",
      "<td>The board closed the quay on Tuesday after cracks were found in its pillars.<br><br>Divers are to look "
      "at the other seven pillars this week, it said.</td>");
  CHECK(read.article.text ==
        "The board closed the quay on Tuesday after cracks were found in its pillars.\n\n"
        "Divers are to look at the other seven pillars this week, it said.");
}

TEST_CASE("a table of figures keeps its rows") {
  const ReadArticle read =
      read_page("", std::string(kStory) +
                        "<table><tr><th>Port</th><th>Ferries</th></tr><tr><td>Ostby</td><td>12</td>"
                        "</tr></table>");
  CHECK(read.article.text == std::string(kStoryText) + "\n\nPort | Ferries\n\nOstby | 12");
}

TEST_CASE("a heading stays where prose follows it") {
  const ReadArticle read = read_page("", "<main><h1>Quay closed</h1>" + std::string(kStory) +
                                             "<h2>What happens next</h2><p>The board meets again on Friday.</p>"
                                             "<h2>More from us</h2></main>");
  CHECK(read.article.text == std::string(kStoryText) + "\n\nWhat happens next\n\nThe board meets again on Friday.");
}

TEST_CASE("the story that the page's title names is read where a page holds several") {
  const std::string other =
      "<p>The bakers of Ostby won a prize for their rye loaf at a dinner in the old customs house on Sunday.</p>"
      "<p>Forty of them had sent in their best, and a jury of three tasted all of it in one afternoon.</p>"
      "<p>The loaf will be sold in all shops of the town from Monday on, and part of the price is given away.</p>"
      "<p>It was the third time that the prize went to the town since it was first given in the year 1998.</p>";
  const std::string body = "<article><h1>Prize for bakers</h1>" + other + "</article><article><h1>Quay closed</h1>" +
                           std::string(kStory) + "</article>";
  CHECK(read_page("<meta property='og:title' content='Quay closed'>", body).article.text == kStoryText);
}

TEST_CASE("title, outlet, address and authors are what the page says") {
  const ReadArticle read = read_page(
      "<title>Quay closed | Coastline Daily</title><meta property='og:site_name' content='Coastline Daily'>"
      "<link rel='canonical' href='https://example.com/quay'><meta name='author' content='By Lene Ostrander'>",
      kStory);
  CHECK(read.article.info.title == "Quay closed");
  CHECK(read.article.info.outlet == "Coastline Daily");
  CHECK(read.article.info.url == "https://example.com/quay");
  CHECK(read.authors == std::vector<std::string>{"Lene Ostrander"});
  CHECK(read.format == "html");
}

TEST_CASE("JSON-LD is read as publishers write it") {
  constexpr std::string_view kScripts[] = {
      R"({"@type":"NewsArticle","headline":"Quay closed","datePublished":"2024-05-14T23:30:00-05:00"})",
      R"([{"@type":["Article","Thing"],"headline":"Quay closed","datePublished":"2024-05-14"}])",
      R"({"@graph":[{"@type":"WebSite","name":"x"},{"@type":"BlogPosting","headline":"Quay closed","datePublished":"2024-05-14"},]})",
      "{\"@type\":\"NewsArticle\",\"headline\":\"Quay\n closed\",\"datePublished\":\"2024-05-14\"}",
  };
  for (std::string_view script : kScripts) {
    CAPTURE(script);
    const ReadArticle read =
        read_page("<script type='application/ld+json'>" + std::string(script) + "</script>", kStory);
    CHECK(read.article.info.title == "Quay closed");
    REQUIRE(read.article.info.published.has_value());
    CHECK(to_string(*read.article.info.published) == "2024-05-14");
    CHECK(read.article.info.published_basis == "json-ld");
  }
}

TEST_CASE("JSON-LD that is broken still gives its date") {
  CHECK(
      dated(
          "<script type='application/ld+json'>{\"headline\":\"a \"quay\"\",\"datePublished\": \"2024-05-14\"}</script>",
          "") == "2024-05-14 json-ld");
}

TEST_CASE("the signs of a date are believed in their order") {
  constexpr std::string_view kLd =
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2024-05-10\"}</script>";
  constexpr std::string_view kMeta = "<meta property='article:published_time' content='2024-05-11T08:00:00Z'>";
  constexpr std::string_view kMicrodata = "<span itemprop='datePublished' content='2024-05-12'></span>";
  constexpr std::string_view kTime = "<time datetime='2024-05-13'>13 May</time>";
  constexpr std::string_view kByline = "<p>By Lene Ostrander, 14 May 2024</p>";
  CHECK(dated(std::string(kLd) + std::string(kMeta), kTime) == "2024-05-10 json-ld");
  CHECK(dated(kMeta, std::string(kMicrodata) + std::string(kTime)) == "2024-05-11 meta");
  CHECK(dated("", std::string(kMicrodata) + std::string(kTime)) == "2024-05-12 microdata");
  CHECK(dated("", std::string(kTime) + std::string(kByline)) == "2024-05-13 time");
  CHECK(dated("", kByline) == "2024-05-14 byline");
  CHECK(dated("<meta name='date' content='2024-05-15'>", "") == "2024-05-15 meta");
  CHECK(dated("<link rel='canonical' href='https://example.com/2024/05/16/quay'>", "") == "2024-05-16 url");
  CHECK(dated("", "") == "- none");
}

TEST_CASE("the day of the last change is kept apart") {
  const ReadArticle read = read_page("<meta property='article:modified_time' content='2024-05-20'>",
                                     "<p>Published: 14 May 2024 | Last updated: 15 May 2024</p>" + std::string(kStory));
  CHECK(to_string(read.article.info.published.value()) == "2024-05-14");
  CHECK(to_string(read.article.info.modified.value()) == "2024-05-15");
}

TEST_CASE("the day of the last change dates a page that has no other day, and says so") {
  CHECK(dated("<meta property='og:updated_time' content='2024-05-20'>", "") == "2024-05-20 modified");
  CHECK(dated("", "<p>Updated 20 May 2024</p>") == "2024-05-20 modified");
  CHECK(dated("<link rel='canonical' href='https://example.com/2024/05/16/quay'>", "<p>Updated 20 May 2024</p>") ==
        "2024-05-16 url");
}

TEST_CASE("a stamp in universal time gives way to the day that readers see") {
  constexpr std::string_view kLate = "<meta property='article:published_time' content='2024-05-15T03:42:00Z'>";
  constexpr std::string_view kEarly = "<meta property='article:published_time' content='2024-05-14T22:15:00+00:00'>";
  constexpr std::string_view kAddress = "<link rel='canonical' href='https://example.com/2024/05/14/quay'>";
  CHECK(dated(kLate, "<p>May 14, 2024</p>") == "2024-05-14 byline");
  CHECK(dated(std::string(kLate) + std::string(kAddress), "") == "2024-05-14 url");
  CHECK(dated(kEarly, "<p>15 May 2024</p>") == "2024-05-15 byline");
  CHECK(dated(kEarly, "<p>13 May 2024</p>") == "2024-05-14 meta");
  CHECK(dated(kLate, "<p>16 May 2024</p>") == "2024-05-15 meta");
  CHECK(dated("<meta property='article:published_time' content='2024-05-15T03:42:00+02:00'>", "<p>14 May 2024</p>") ==
        "2024-05-15 meta");
}

TEST_CASE("a date stands beside the headline, not in a sentence of the story") {
  CHECK(dated("", "<li>The harbour act was signed into law on May 14, 1993</li>") == "- none");
  CHECK(dated("", "<p>The Grayzone<br>Thu, 14 May 2024 17:55 UTC</p>") == "2024-05-14 byline");
  CHECK(dated("", "<p>Lene Ostrander | May 14, 2024</p>") == "2024-05-14 byline");
  CHECK(dated("", "<td><b>Quay closed</b><br>By Lene Ostrander<br>May 14, 2024</td>") == "2024-05-14 byline");
  CHECK(dated("", "<div>Lene Ostrander / 10:08 am Tue May 14, 2024</div><h1>Quay closed</h1>") == "2024-05-14 byline");
  CHECK(dated("", "<p>5/14/24 11:04am</p>") == "2024-05-14 byline");
}

TEST_CASE("pages date themselves in older ways too") {
  CHECK(dated("", "<cite>By Lene Ostrander <abbr title='2024-05-14T10:40:40Z'>1 hr ago</abbr></cite>") ==
        "2024-05-14 time");
  CHECK(dated("", "<span property='dc:date' content='2024-05-14T10:40:40Z'>Tuesday</span>") == "2024-05-14 microdata");
  CHECK(dated("", "<span class='when' data-timestamp='1715673600'>an hour ago</span>") == "2024-05-14 time");
  CHECK(dated("<meta property='og:title' content='Quay closed | CD | 14.05.2024'>", "") == "2024-05-14 byline");
  CHECK(read_page("<meta property='og:title' content='Quay closed | 14.05.2024'>", kStory).article.info.title ==
        "Quay closed");
}

TEST_CASE("a page that links its own headline, and others below its story, keeps the story") {
  const std::string links =
      "<h3><a href='/a'>Bakers win prize at the fair</a></h3><h3><a href='/b'>Ten walks along "
      "the coast</a></h3>";
  CHECK(read_page("", "<div id='story'>" + std::string(kStory) + links + "</div>").article.text == kStoryText);
  CHECK(
      dated("<title>Quay closed after cracks were found</title>",
            "<div><div><h1><a href='/q'>Quay closed after cracks were found</a></h1><p>14 May 2024</p></div></div>") ==
      "2024-05-14 byline");
}

TEST_CASE("a page of which its classes would leave nothing is judged by its elements alone") {
  const ReadArticle read = read_page("",
                                     "<div class='promo'><p>The board closed the quay on Tuesday.</p></div>"
                                     "<div class='teaser'>" +
                                         std::string(kStory) + "</div>");
  CHECK(read.article.text.find("Divers are to look at the other seven pillars") != std::string::npos);
}

TEST_CASE("microdata within a sentence does not part it") {
  const ReadArticle read =
      read_page("", std::string(kStory) +
                        "<p>The <span itemscope><meta itemprop='name' content='Astrid'>Astrid</span> sailed to "
                        "<span itemscope><link itemprop='url' href='/o'>Ostby</span> on Friday.</p>");
  CHECK(read.article.text == std::string(kStoryText) + "\n\nThe Astrid sailed to Ostby on Friday.");
}

TEST_CASE("a story of short lines is the part that the page names, not the longest of its lines") {
  const ReadArticle read =
      read_page("",
                "<div class='entry-content'><ul><li>Doors open at seven.</li><li>The board meets at eight, "
                "and its members will hear what the divers have found.</li><li>Questions from nine."
                "</li></ul></div>");
  CHECK(read.article.text.find("Doors open at seven.") == 0);
  CHECK(read.article.text.find("Questions from nine.") != std::string::npos);
}

TEST_CASE("a kicker above the headline is no part of the story") {
  CHECK(read_page("", "<article><h4>Harbour</h4><h1>Quay closed</h1>" + std::string(kStory) + "</article>")
            .article.text == kStoryText);
}

TEST_CASE("the dates of other stories and of comments are none of this one") {
  CHECK(dated("",
              "<div class='related-posts'><time datetime='2024-05-01'></time></div>"
              "<ul class='comments'><li><time datetime='2024-06-01'></time></ul>") == "- none");
}

TEST_CASE("days that stand for no day are not believed") {
  for (std::string_view none : {"1970-01-01T00:00:00Z", "0001-01-01", "0", "soon"}) {
    CAPTURE(none);
    CHECK(dated("<meta name='pubdate' content='" + std::string(none) + "'>", "") == "- none");
  }
}

TEST_CASE("stamps are read as machines write them") {
  for (std::string_view stamp :
       {"2024-05-14T08:00:00+02:00", "Tue, 14 May 2024 08:00:00 GMT", "20240514", "Tue May 14 08:00:00 CEST 2024",
        "1715673600", "1715673600000", "May 14, 2024 8:00 AM"}) {
    CAPTURE(stamp);
    CHECK(dated("<meta name='pubdate' content='" + std::string(stamp) + "'>", "") == "2024-05-14 meta");
  }
}

TEST_CASE("an address that another sign agrees with stands against data that a move has stamped") {
  CHECK(dated("<link rel='canonical' href='https://example.com/2014/05/16/quay'>"
              "<meta property='article:published_time' content='2021-03-03'>",
              "<p>16 May 2014</p>") == "2014-05-16 url");
  CHECK(dated("<link rel='canonical' href='https://example.com/2014/05/16/quay'>"
              "<meta property='article:published_time' content='2014-05-18'>",
              "") == "2014-05-18 meta");
}

TEST_CASE("a saved page tells where it was, and was not published later than that day") {
  const std::string saved =
      "<!--\n Page saved with SingleFile \n url: https://example.com/quay \n saved date: Tue May 14 2024 10:00:00 "
      "GMT+0200 (CEST)\n--><html><body><p>20 May 2024</p>" +
      std::string(kStory) + "</body></html>";
  const ReadArticle read = test::read_one("quay.html", saved);
  CHECK(read.article.info.url == "https://example.com/quay");
  CHECK_FALSE(read.article.info.published.has_value());
  CHECK(read.date_candidates.front().why == "later than the day on which it was saved");
  CHECK(read.date_candidates.back().basis == "capture");
  const ReadArticle explorer =
      test::read_one("a.html", "<!-- saved from url=(0024)https://example.com/quay -->" + std::string(kStory));
  CHECK(explorer.article.info.url == "https://example.com/quay");
}

TEST_CASE("the address within a web archive's is the page's own") {
  const ReadArticle read = read_page(
      "<link rel='canonical' href='https://web.archive.org/web/20240514101112/https://example.com/quay'>", kStory);
  CHECK(read.article.info.url == "https://example.com/quay");
  CHECK(to_string(read.date_candidates.back().day.value()) == "2024-05-14");
}

TEST_CASE("each update of a live blog is an article with its own day") {
  const ReadOutcome outcome = test::article_reader().read(
      "live.html",
      page("<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm: live\","
           "\"datePublished\":\"2024-05-13\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"Quay "
           "closed\","
           "\"datePublished\":\"2024-05-14T09:00:00Z\",\"articleBody\":\"<p>The board has closed the northern "
           "quay.</p>\"},"
           "{\"@type\":\"BlogPosting\",\"datePublished\":\"2024-05-13T22:00:00Z\",\"articleBody\":\"The storm has "
           "reached "
           "the coast.\"}]}</script>",
           kStory),
      {});
  REQUIRE(outcome.articles.size() == 2);
  CHECK(outcome.articles[0].article.info.title == "Quay closed");
  CHECK(outcome.articles[0].article.text == "The board has closed the northern quay.");
  CHECK(to_string(outcome.articles[0].article.info.published.value()) == "2024-05-14");
  CHECK(outcome.articles[1].article.info.title == "Storm: live");
  CHECK(to_string(outcome.articles[1].article.info.published.value()) == "2024-05-13");
}

TEST_CASE("a page that shows its story only by script gives it from its data") {
  std::string words;
  for (int i = 0; i < 8; ++i) words += "The harbour board closed the northern quay after cracks were found in it. ";
  const ReadArticle read = read_page(
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + words + "\"}</script>",
      "<div id='root'></div>");
  CHECK(read.article.text.size() == words.size() - 1);
}

TEST_CASE("entities and marks of old pages become characters") {
  const ReadArticle read = read_page(
      "",
      "<p>The board&rsquo;s &#147;last word&#148; was no&nbsp;&amp;&shy; no &#x2014; again &hellip; and again.</p>");
  CHECK(read.article.text == "The board’s “last word” was no & no — again … and again.");
}

}  // namespace throughline
