// Articles that came as e-mail, and pages saved as MHTML.
#include <doctest/doctest.h>

#include <string>

#include "base/utf8.hpp"
#include "read/mime.hpp"
#include "read/reading_case.hpp"

namespace throughline {

TEST_CASE("a message gives its subject, sender, day and text") {
  const ReadArticle read = test::read_one(
      "a.eml",
      "From: =?UTF-8?Q?Coastline_Daily?= <news@coast.example>\r\nTo: a@b.example\r\nSubject: =?utf-8?B?UXVheQ==?= "
      "=?utf-8?Q?_closed?=\r\n"
      "Date: Tue, 14 May 2024 23:15:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
      "Content-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=E9 on the quay is =\r\nclosed.\r\n");
  CHECK(read.article.info.title == "Quay closed");
  CHECK(read.article.info.outlet == "Coastline Daily");
  CHECK(to_string(read.article.info.published.value()) == "2024-05-14");
  CHECK(read.article.info.published_basis == "mail");
  CHECK(read.article.text == "The café on the quay is closed.");
}

TEST_CASE("of several parts the text is read, and the HTML where there is none") {
  const std::string head =
      "Subject: Quay\nDate: 14 May 2024 10:00 GMT\nMIME-Version: 1.0\nContent-Type: multipart/alternative; "
      "boundary=\"xx\"\n\n";
  const std::string html =
      "--xx\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
      "PHA+VGhlIHF1YXkgaXMgY2xvc2VkIHVudGlsIHRoZSBlbmQgb2YgdGhlIHdlZWsuPC9wPg==\n--xx--\n";
  CHECK(test::read_one("a.eml", head + html).article.text == "The quay is closed until the end of the week.");
  const std::string text =
      "The quay is closed until the end of the week, and so is the pier beside it, said the board. "
      "It will meet again on Friday to hear what the divers have found below the water line. "
      "Ferries sail from the old pier until then.";
  CHECK(test::read_one("a.eml", head + "--xx\nContent-Type: text/plain\n\n" + text + "\n" + html).article.text == text);
}

TEST_CASE("a page saved as MHTML gives its address and was not published after it was saved") {
  const ReadArticle read = test::read_one(
      "a.mhtml",
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://coast.example/quay\r\nSubject: Quay\r\n"
      "Date: Tue, 14 May 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: "
      "multipart/related;\r\n\ttype=\"text/html\";\r\n"
      "\tboundary=\"--b\"\r\n\r\n\r\n----b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: "
      "quoted-printable\r\n"
      "Content-Location: https://coast.example/quay\r\n\r\n<html><head><title>Quay</title><meta name=3D\"pubdate\" "
      "content=3D\"2024-05-12\"></head><body><p>The quay is closed until the end of the week.</p></body></html>\r\n"
      "----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBOR\r\n----b--\r\n");
  CHECK(read.article.text == "The quay is closed until the end of the week.");
  CHECK(read.article.info.url == "https://coast.example/quay");
  CHECK(to_string(read.article.info.published.value()) == "2024-05-12");
  CHECK(to_string(read.date_candidates.back().day.value()) == "2024-05-14");
}

TEST_CASE("what mail programs write wrong is decoded as far as it goes") {
  CHECK(reading::decode_base64("UXVh!eQ") == "Quay");
  CHECK(reading::decode_quoted_printable("a=ZZb=4", false) == "a=ZZb=4");
  CHECK(reading::decode_header("=?no-such?Q?a?= =?utf-8?X?b") == "a =?utf-8?X?b");
}

TEST_CASE("a date that is no date is told in valid UTF-8, wherever it is cut") {
  for (std::size_t spaces = 100; spaces < 110; ++spaces) {
    std::string date = "T" + std::string(spaces, ' ');
    for (int i = 0; i < 30; ++i) date += "\u2019";
    const ReadOutcome outcome = test::article_reader().read(
        "a.eml", "Subject: Quay\nDate: " + date + "\n\nThe quay is closed until Friday.\n", {});
    REQUIRE_FALSE(outcome.diagnostics.empty());
    for (const Diagnostic& said : outcome.diagnostics) CHECK(base::is_valid_utf8(said.message));
  }
}

TEST_CASE("messages made to hurt end") {
  std::string nested;
  for (int i = 0; i < 5000; ++i) nested += "Content-Type: multipart/mixed; boundary=b\n\n--b\n";
  CHECK(test::article_reader().read("a.eml", "Subject: a\n" + nested, {}).articles.size() <= 1);
  std::string parts = "Content-Type: multipart/mixed; boundary=b\n\n";
  for (int i = 0; i < 100'000; ++i) parts += "--b\n\na\n";
  CHECK(test::article_reader().read("a.eml", parts, {}).articles.size() <= 1);
}

}  // namespace throughline
