// Dates of three numbers: which of two days they are.
#include <doctest/doctest.h>

#include <string>

#include "read/reading_case.hpp"

namespace throughline {
namespace {

struct Row {
  std::string_view header;
  std::string_view published;
};

std::string dated(const std::string& header, const ReadOptions& options = {}) {
  const ReadArticle read = test::read_one("ferry.txt", header + "\n\nThe ferry sailed again on Tuesday.", options);
  return read.article.info.published ? to_string(*read.article.info.published) : "-";
}

}  // namespace

TEST_CASE("numbers of a date are read in the order of the outlet's country") {
  constexpr Row kRows[] = {
      {"Date: 03/04/2025\nURL: https://coast.example.co.uk/ferry", "2025-04-03"},
      {"Date: 03/04/2025\nURL: https://coast.example.us/ferry", "2025-03-04"},
      {"Date: 03/04/2025\nSource: coast.com.au", "2025-04-03"},
      {"Date: 03/04/2025\nLanguage: en-GB", "2025-04-03"},
      {"Date: 03/04/2025\nLanguage: en_US", "2025-03-04"},
      {"Date: 03/04/2025\nLanguage: en-US\nURL: https://coast.example.co.uk/ferry", "2025-04-03"},
      {"Date: 03/04/2025\nURL: https://coast.example.com/ferry", "-"},
      {"Date: 03/04/2025\nLanguage: en-CA", "-"},
      {"Date: 03/04/2025", "-"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.header);
    CHECK(dated(std::string(row.header)) == row.published);
  }
}

TEST_CASE("numbers of a date are read in the one way that another sign allows") {
  constexpr Row kRows[] = {
      {"Date: 03/04/2025\nURL: https://example.com/2025/03/04/ferry", "2025-03-04"},
      {"Date: 03/04/2025\nUpdated: 5 March 2025", "2025-03-04"},
      {"Date: 03/04/2025\nUpdated: 4 April 2025", "2025-04-03"},
      {"Date: 03/04/2025\nRetrieved: 20 March 2025", "2025-03-04"},
      {"Date: 03/04/2025\nRetrieved: 20 May 2025", "-"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.header);
    CHECK(dated(std::string(row.header)) == row.published);
  }
}

TEST_CASE("the user says which number of a date stands first") {
  ReadOptions options;
  options.date_order = DateOrder::month_first;
  CHECK(dated("Date: 03/04/2025\nURL: https://coast.example.co.uk/ferry", options) == "2025-03-04");
  options.date_order = DateOrder::day_first;
  CHECK(dated("Date: 03/04/2025", options) == "2025-04-03");
  CHECK(dated("Date: 12/25/2024", options) == "2024-12-25");
}

TEST_CASE("a date that can be read in two ways is none, and both ways are told") {
  const ReadOutcome outcome =
      test::article_reader().read("ferry.txt", "Date: 03/04/2025\n\nThe ferry sailed again on Tuesday.", {});
  REQUIRE(outcome.articles.size() == 1);
  CHECK(outcome.articles.front().date_candidates.front().why == "may be 2025-04-03 or 2025-03-04");
  REQUIRE(outcome.diagnostics.size() == 2);
  CHECK(outcome.diagnostics.front().code == "ambiguous-date");
  CHECK(outcome.diagnostics.front().message == "\"03/04/2025\" may be 2025-04-03 or 2025-03-04");
}

}  // namespace throughline
