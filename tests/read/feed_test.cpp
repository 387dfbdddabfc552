// Entries of feeds, in the element names of each kind.
#include <doctest/doctest.h>

#include <string>

#include "read/reading_case.hpp"

namespace throughline {
namespace {

std::string said(const ReadArticle& read) {
  const ArticleInfo& info = read.article.info;
  return (info.published ? to_string(*info.published) : "-") + " " + info.published_basis + " | " + info.title + " | " +
         info.outlet + " | " + info.url + " | " + read.article.text;
}

}  // namespace

TEST_CASE("each kind of feed is read by its own element names") {
  constexpr std::string_view kFeeds[] = {
      R"(<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Coastline Daily</title><link>https://coast.example</link><language>en</language><pubDate>Wed, 15 May 2024 00:00:00 GMT</pubDate><item><title>Quay &amp; pier closed</title><link>https://coast.example/quay</link><guid isPermaLink="false">7</guid><pubDate>Tue, 14 May 2024 23:15:00 -0500</pubDate><dc:creator>Lene</dc:creator><description>The quay.</description><content:encoded><![CDATA[<p>The quay is <b>closed</b>.</p>]]></content:encoded></item></channel></rss>)",
      R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Coastline Daily</title></channel><item rdf:about="https://coast.example/quay"><title>Quay &amp; pier closed</title><link>https://coast.example/quay</link><dc:date>2024-05-14T10:00:00Z</dc:date><description>The quay is closed.</description></item></rdf:RDF>)",
      R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Coastline Daily</title><updated>2024-06-01T00:00:00Z</updated><entry><title>Quay &amp; pier closed</title><link rel="alternate" href="https://coast.example/quay"/><link rel="self" href="https://coast.example/feed"/><id>tag:x</id><published>2024-05-14T08:00:00Z</published><updated>2024-05-15T08:00:00Z</updated><author><name>Lene</name></author><summary>The quay.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The quay is <b>closed</b>.</p></div></content></entry></feed>)",
      R"(<feed xmlns="http://www.w3.org/2005/Atom"><title>Coastline Daily</title><entry><title type="html">Quay &amp;amp; pier closed</title><link href="https://coast.example/quay"/><published>2024-05-14T08:00:00Z</published><content type="html">&lt;p&gt;The quay is closed.&lt;/p&gt;</content></entry></feed>)",
  };
  for (std::string_view feed : kFeeds) {
    CAPTURE(feed);
    CHECK(said(test::read_one("feed.xml", feed)) ==
          "2024-05-14 feed | Quay & pier closed | Coastline Daily | https://coast.example/quay | The quay is closed.");
  }
}

TEST_CASE("a feed that declares entities is refused") {
  const ReadOutcome outcome = test::article_reader().read(
      "feed.xml",
      "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><rss><channel>"
      "<item><title>&b;</title><description>&b;</description></item></channel></rss>",
      {});
  CHECK(outcome.articles.empty());
  REQUIRE(outcome.skipped.size() == 1);
  CHECK(outcome.skipped.front().code == "bad-feed");
}

TEST_CASE("entries before the place where a feed breaks are kept") {
  const ReadOutcome outcome = test::article_reader().read(
      "feed.xml", "<rss><channel><item><description>The quay is closed.</description></item><item><descr", {});
  CHECK(outcome.articles.size() == 1);
  CHECK(outcome.skipped.size() == 1);
}

TEST_CASE("an entry that tells nothing but its last change is dated by it, and says so") {
  CHECK(said(test::read_one("f.atom",
                            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Quay</title><updated>"
                            "2024-05-15T00:00:00Z</updated><summary>The quay is closed.</summary></entry></feed>"))
            .starts_with("2024-05-15 modified"));
}

TEST_CASE("XML that is no feed is told as such") {
  const ReadOutcome outcome =
      test::article_reader().read("a.xml", "<?xml version='1.0'?><sitemap><url/></sitemap>", {});
  REQUIRE(outcome.skipped.size() == 1);
  CHECK(outcome.skipped.front().code == "unsupported-format");
}

}  // namespace throughline
