// Articles as rows of a table.
#include <doctest/doctest.h>

#include "read/reading_case.hpp"

namespace throughline {

TEST_CASE("the first row names the columns, whatever parts them") {
  for (std::string_view table : {"Title,Date,Text\nQuay,2024-05-14,\"The \"\"quay\"\"\nis closed, again.\"\n",
                                 "Title;Date;Text\r\nQuay;2024-05-14;\"The \"\"quay\"\"\nis closed, again.\"\r\n"}) {
    CAPTURE(table);
    const ReadArticle read = test::read_one("a.csv", table);
    CHECK(read.article.info.title == "Quay");
    CHECK(to_string(read.article.info.published.value()) == "2024-05-14");
    CHECK(read.article.text == "The \"quay\"\nis closed, again.");
  }
}

TEST_CASE("a table without a column of text is told as such") {
  const ReadOutcome outcome = test::article_reader().read("a.csv", "port,ferries\nOstby,12\n", {});
  REQUIRE(outcome.skipped.size() == 1);
  CHECK(outcome.skipped.front().code == "bad-csv");
}

TEST_CASE("a quotation mark that is never closed ends with the file") {
  CHECK(test::article_reader().read("a.csv", "text\n\"The quay is closed.", {}).articles.size() == 1);
}

}  // namespace throughline
