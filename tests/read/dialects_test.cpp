// Articles as JSON in the field names of the programs and services that write them.
#include <doctest/doctest.h>

#include <string>

#include "read/reading_case.hpp"

namespace throughline {
namespace {

std::string said(std::string_view json) {
  const ReadArticle read = test::read_one("a.json", json);
  const ArticleInfo& info = read.article.info;
  return (info.published ? to_string(*info.published) : "-") + " | " + info.title + " | " + info.outlet + " | " +
         info.url + " | " + read.article.text;
}

}  // namespace

TEST_CASE("each dialect is read by its own field names") {
  constexpr std::pair<std::string_view, std::string_view> kRows[] = {
      // news-please; "None" is what it writes where it knows nothing
      {R"({"authors":["Lene Ostrander"],"date_download":"2024-06-01 10:00:00","date_modify":"None","date_publish":"2024-05-14 08:15:00","description":"short","filename":"f.json","image_url":"i","language":"en","localpath":"None","title":"Quay closed","title_page":"None","title_rss":"None","source_domain":"coast.example","maintext":"The quay is closed.","url":"https://coast.example/quay"})",
       "2024-05-14 | Quay closed | coast.example | https://coast.example/quay | The quay is closed."},
      // newspaper4k
      {R"({"url":"https://coast.example/quay","title":"Quay closed","authors":["Lene Ostrander"],"publish_date":"2024-05-14 00:00:00+00:00","text":"The quay is closed.","top_image":"","images":[],"movies":[],"summary":"Summary of the quay that is longer than the text.","source_url":"https://coast.example","meta_site_name":"Coastline Daily","meta_lang":"en","html":"<p>x"})",
       "2024-05-14 | Quay closed | Coastline Daily | https://coast.example/quay | The quay is closed."},
      // trafilatura; its "source" is the address
      {R"({"title":"Quay closed","author":"Lene Ostrander","hostname":"coast.example","date":"2024-05-14","fingerprint":"1f","id":null,"license":null,"comments":"","raw_text":"The quay is closed. It is.","text":"The quay is closed.","language":null,"image":"","pagetype":"article","filedate":"2024-06-01","source":"https://coast.example/quay","source-hostname":"Coastline Daily","excerpt":"","categories":"","tags":""})",
       "2024-05-14 | Quay closed | Coastline Daily | https://coast.example/quay | The quay is closed."},
      // cc_news
      {R"({"date":"2024-05-14 08:15:00","description":"The quay, in short, and longer than what the text says of it.","domain":"coast.example","image_url":"i","text":"The quay is closed.","title":"Quay closed","url":"https://coast.example/quay"})",
       "2024-05-14 | Quay closed | coast.example | https://coast.example/quay | The quay is closed."},
      // NewsAPI
      {R"({"status":"ok","totalResults":1,"articles":[{"source":{"id":null,"name":"Coastline Daily"},"author":"L","title":"Quay closed","description":"The quay.","url":"https://coast.example/quay","urlToImage":"i","publishedAt":"2024-05-14T08:15:00Z","content":"The quay is closed… [+2345 chars]"}]})",
       "2024-05-14 | Quay closed | Coastline Daily | https://coast.example/quay | The quay is closed…"},
      // Event Registry; its "dateTime" is when it was crawled
      {R"({"articles":{"results":[{"uri":"8123","lang":"eng","isDuplicate":false,"date":"2024-06-01","time":"10:00:00","dateTime":"2024-06-01T10:00:00Z","dateTimePub":"2024-05-14T08:15:00Z","dataType":"news","url":"https://coast.example/quay","title":"Quay closed","body":"The quay is closed.","source":{"uri":"coast.example","dataType":"news","title":"Coastline Daily"},"authors":[{"uri":"l","name":"Lene"}],"sentiment":0.1,"wgt":1}],"totalResults":1}})",
       "2024-05-14 | Quay closed | Coastline Daily | https://coast.example/quay | The quay is closed."},
      // Guardian
      {R"({"response":{"status":"ok","results":[{"id":"world/2024/may/14/quay","type":"article","webPublicationDate":"2024-05-14T08:15:00Z","webTitle":"Quay closed","webUrl":"https://coast.example/quay","apiUrl":"https://api.example","fields":{"headline":"Quay closed","bodyText":"The quay is closed.","publication":"The Lantern"}}]}})",
       "2024-05-14 | Quay closed | The Lantern | https://coast.example/quay | The quay is closed."},
      // news-tls
      {R"({"id":"7","time":"2024-05-14 00:00:00","title":"Quay closed","text":"The quay is closed."})",
       "2024-05-14 | Quay closed |  |  | The quay is closed."},
      // JSON Feed
      {R"({"version":"https://jsonfeed.org/version/1.1","title":"Coast","items":[{"id":"1","url":"https://coast.example/quay","title":"Quay closed","content_html":"<p>The quay is closed.</p>","date_published":"2024-05-14T08:15:00+02:00","date_modified":"2024-05-15T08:15:00+02:00"}]})",
       "2024-05-14 | Quay closed |  | https://coast.example/quay | The quay is closed."},
      // The New York Times' search
      {R"({"response":{"docs":[{"web_url":"https://coast.example/quay","abstract":"The quay.","lead_paragraph":"The quay is closed.","headline":{"main":"Quay closed"},"pub_date":"2024-05-14T08:15:00+0000","source":"Coastline Daily"}]}})",
       "2024-05-14 | Quay closed | Coastline Daily | https://coast.example/quay | The quay is closed."},
      // schema.org
      {R"({"@type":"NewsArticle","headline":"Quay closed","datePublished":"2024-05-14","articleBody":"The quay is closed."})",
       "2024-05-14 | Quay closed |  |  | The quay is closed."},
  };
  for (const auto& [json, expected] : kRows) {
    CAPTURE(json);
    CHECK(said(json) == expected);
  }
}

TEST_CASE("the day of the crawl is not the day of publication") {
  const ReadOutcome outcome = test::article_reader().read(
      "g.json",
      R"({"articles":[{"url":"https://coast.example/quay","title":"Quay closed","seendate":"20240514T081500Z","socialimage":"i","domain":"coast.example","language":"English","text":"The quay is closed."}]})",
      {});
  REQUIRE(outcome.articles.size() == 1);
  CHECK_FALSE(outcome.articles.front().article.info.published.has_value());
  CHECK(outcome.articles.front().date_candidates.back().basis == "capture");
}

TEST_CASE("words that stand for nothing are nothing") {
  CHECK(said(R"({"title":"None","date":"None","source":"nan","url":"null","text":"The quay is closed."})") ==
        "- |  |  |  | The quay is closed.");
}

TEST_CASE("seconds and milliseconds since 1970 are dates") {
  CHECK(said(R"({"date":1715673600,"text":"The quay is closed."})").starts_with("2024-05-14"));
  CHECK(said(R"({"date":1715673600000,"text":"The quay is closed."})").starts_with("2024-05-14"));
}

TEST_CASE("the user says what members mean") {
  ReadOptions options;
  options.field_map = {{"inner.words", "text"}, {"when", "published"}, {"what", "title"}};
  const ReadArticle read = test::read_one(
      "a.json", R"({"inner":{"words":"The quay is closed."},"when":"14 May 2024","what":"Quay","text":"not this"})",
      options);
  CHECK(read.article.text == "The quay is closed.");
  CHECK(read.article.info.title == "Quay");
  CHECK(to_string(read.article.info.published.value()) == "2024-05-14");
}

TEST_CASE("objects that are written one after the other are all read") {
  const std::string one = R"({"date":"2024-05-14","text":"The quay is closed."})";
  CHECK(test::article_reader().read("a.json", one + one + "\n\n" + one, {}).articles.size() == 3);
  const ReadOutcome broken = test::article_reader().read("a.json", one + one + R"({"date":)", {});
  CHECK(broken.articles.size() == 2);
  CHECK(broken.skipped.size() == 1);
}

}  // namespace throughline
