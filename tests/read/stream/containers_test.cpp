// Files that hold many documents: WARC files, archives, lines.
#include <doctest/doctest.h>

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <string>

#include "read/reading_case.hpp"

namespace throughline {
namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

// An archive of `files` in memory; `format` is libarchive's.
std::string packed(int format, int filter, const Files& files) {
  std::string bytes(std::size_t{1} << 20U, '\0');
  std::size_t used = 0;
  const std::unique_ptr<archive, int (*)(archive*)> writer(archive_write_new(), archive_write_free);
  archive_write_set_format(writer.get(), format);
  archive_write_add_filter(writer.get(), filter);
  archive_write_set_bytes_in_last_block(writer.get(), 1);
  REQUIRE(archive_write_open_memory(writer.get(), bytes.data(), bytes.size(), &used) == ARCHIVE_OK);
  for (const auto& [name, content] : files) {
    const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    REQUIRE(archive_write_header(writer.get(), entry.get()) == ARCHIVE_OK);
    archive_write_data(writer.get(), content.data(), content.size());
  }
  archive_write_close(writer.get());
  bytes.resize(used);
  return bytes;
}

std::string gzipped(const std::string& content) {
  return packed(ARCHIVE_FORMAT_RAW, ARCHIVE_FILTER_GZIP, {{"data", content}});
}

std::string record(const std::string& type, const std::string& block, const std::string& length = {}) {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: https://coast.example/quay\r\nWARC-Date: " +
         "2024-05-20T10:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " +
         (length.empty() ? std::to_string(block.size()) : length) + "\r\n\r\n" + block + "\r\n\r\n";
}

std::string response(const std::string& page, const std::string& headers = {}) {
  return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + headers + "\r\n" + page;
}

const std::string kPage =
    "<html><head><meta name='pubdate' content='2024-05-14'></head><p>The quay is closed until the end of the week.</p>"
    "</html>";
constexpr std::string_view kText = "The quay is closed until the end of the week.";

ReadOutcome read(std::string_view path, std::string_view bytes) { return test::article_reader().read(path, bytes, {}); }

std::string codes(const ReadOutcome& outcome) {
  std::string all;
  for (const SkippedInput& skipped : outcome.skipped) all += skipped.code + " ";
  return all;
}

}  // namespace

TEST_CASE("the responses of a WARC file are pages with their address and the day of the crawl") {
  const std::string warc = record("warcinfo", "software: x\r\n") + record("request", "GET / HTTP/1.1\r\n\r\n") +
                           record("response", response(kPage)) + record("revisit", "") +
                           record("response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone</p>");
  for (const auto& [path, bytes] :
       {std::pair<std::string, std::string>{"crawl.warc", warc}, {"crawl.warc.gz", gzipped(warc)}}) {
    CAPTURE(path);
    const ReadOutcome outcome = read(path, bytes);
    REQUIRE(outcome.articles.size() == 1);
    const ReadArticle& one = outcome.articles.front();
    CHECK(one.article.text == kText);
    CHECK(one.article.info.url == "https://coast.example/quay");
    CHECK(one.article.info.path == path + ":3");
    CHECK(to_string(one.article.info.published.value()) == "2024-05-14");
    CHECK(to_string(one.date_candidates.back().day.value()) == "2024-05-20");
    CHECK(outcome.skipped.empty());
  }
}

TEST_CASE("WARC 1.1 is read as 1.0 is, with fractions of seconds") {
  std::string file = record("response", response(kPage));
  file.replace(file.find("WARC/1.0"), 8, "WARC/1.1");
  file.replace(file.find("T10:00:00Z"), 10, "T10:00:00.123456Z");
  const ReadOutcome outcome = read("crawl.warc", file);
  REQUIRE(outcome.articles.size() == 1);
  CHECK(outcome.articles.front().article.text == kText);
  CHECK(to_string(outcome.articles.front().date_candidates.back().day.value()) == "2024-05-20");
}

TEST_CASE("each record packed by itself is how crawls write WARC files") {
  CHECK(read("c.warc.gz", gzipped(record("response", response(kPage))) + gzipped(record("response", response(kPage))))
            .articles.size() == 2);
}

TEST_CASE("bodies in chunks are joined") {
  const std::string chunks = "20\r\n" + kPage.substr(0, 32) + "\r\n" + "1000\r\n" + kPage.substr(32) + "\r\n0\r\n\r\n";
  const ReadOutcome outcome = read("c.warc", record("response", response(chunks, "Transfer-Encoding: chunked\r\n")));
  REQUIRE(outcome.articles.size() == 1);
  CHECK(outcome.articles.front().article.text == kText);
}

TEST_CASE("WARC records with wrong lengths cost no other record") {
  const std::string good = record("response", response(kPage));
  CHECK(read("c.warc", record("response", response(kPage), "20") + good).articles.size() >= 1);
  CHECK(codes(read("c.warc", record("response", response(kPage), "x") + good)) == "bad-warc ");
  CHECK(read("c.warc", record("response", response(kPage), "x") + good).articles.size() == 1);
  const ReadOutcome cut = read("c.warc", good + good.substr(0, good.size() - 40));
  CHECK(cut.articles.size() == 1);
  CHECK(codes(cut) == "bad-warc ");
  CHECK(codes(read("c.warc", record("response", response(kPage), "99999999999999999999"))) == "bad-warc ");
  CHECK(codes(read("c.warc", record("response", response(kPage), "99999999999"))) == "bad-warc ");
}

TEST_CASE("the files of an archive are read by their names") {
  const Files files = {
      {"pages/quay.html", kPage}, {"notes/2024-05-13-quay.txt", "The quay is closed, the board said on Monday."},
      {"picture.png", "x"},       {"quay_files/frame.html", kPage},
      {"__MACOSX/a.txt", "x"},    {".hidden/a.txt", "The quay is closed."}};
  for (const auto& [name, format, filter] :
       {std::tuple<std::string, int, int>{"a.zip", ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE},
        {"a.tar.gz", ARCHIVE_FORMAT_TAR_USTAR, ARCHIVE_FILTER_GZIP},
        {"a.tar.zst", ARCHIVE_FORMAT_TAR_USTAR, ARCHIVE_FILTER_ZSTD},
        {"a.tar", ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, ARCHIVE_FILTER_NONE}}) {
    CAPTURE(name);
    const ReadOutcome outcome = read(name, packed(format, filter, files));
    REQUIRE(outcome.articles.size() == 2);
    CHECK(outcome.articles[0].article.info.path == name + ":pages/quay.html");
    CHECK(to_string(outcome.articles[1].article.info.published.value()) == "2024-05-13");
    CHECK(outcome.skipped.empty());
  }
}

TEST_CASE("lines keep their numbers when they are packed") {
  std::string lines;
  for (int i = 1; i <= 20'000; ++i)
    lines +=
        R"({"date":"2024-05-14","text":"Ferry number )" + std::to_string(i) + " of the day has left the quay.\"}\n";
  const ReadOutcome outcome = read("wire.jsonl.gz", gzipped(lines + "{\"text\":\n"));
  CHECK(outcome.articles.size() == 20'000);
  REQUIRE(outcome.skipped.size() == 1);
  CHECK(outcome.skipped.front().path == "wire.jsonl.gz:20001");
  CHECK(outcome.articles[12'344].article.info.path == "wire.jsonl.gz");
}

TEST_CASE("archives that grow without measure are cut") {
  const std::string zeros(std::size_t{100} << 20U, 'a');
  const std::string once = gzipped(zeros);
  REQUIRE(zeros.size() / once.size() > 900);
  CHECK(codes(read("bomb.txt.gz", once)) == "archive-bomb ");
  CHECK(codes(read("bomb.txt.gz.gz", gzipped(once))) == "archive-bomb ");
  CHECK(
      codes(read("bomb.zip", packed(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, {{"a.txt.gz", once}, {"b.txt.gz", once}})))
          .starts_with("archive-bomb "));
}

TEST_CASE("archives within archives are opened three deep") {
  std::string bytes = "The quay is closed until the end of the week.";
  std::string name = "a.txt";
  for (int depth = 1; depth <= 4; ++depth) {
    bytes = packed(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, {{name, bytes}});
    name = "a.zip";
    const ReadOutcome outcome = read(name, bytes);
    CAPTURE(depth);
    if (depth <= 3) CHECK(outcome.articles.size() == 1);
    if (depth == 4) CHECK(codes(outcome) == "archive-too-deep ");
  }
}

TEST_CASE("archives that are cut off or broken are told and end") {
  const std::string good = packed(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, {{"a.txt", std::string(5000, 'a') + " b."}});
  for (std::size_t size : {4U, 20U, 60U, 90U}) {
    CAPTURE(size);
    const ReadOutcome outcome = read("a.zip", good.substr(0, size));
    CHECK(outcome.articles.empty());
    CHECK_FALSE(outcome.skipped.empty());
  }
  CHECK_FALSE(read("a.gz", gzipped("The quay is closed.").substr(0, 20)).skipped.empty());
  CHECK_FALSE(read("a.txt.gz", "").skipped.empty());
}

}  // namespace throughline
