#include "read/written_date.hpp"

#include <doctest/doctest.h>

#include <string>

#include "read/file_name_date.hpp"
#include "read/reading_case.hpp"

namespace throughline::reading {
namespace {

const DateReader& dates() {
  static const DateReader reader(test::embedded_tables().table("months"), test::embedded_tables().table("weekdays"));
  return reader;
}

std::string found(std::string_view words) {
  const auto date = dates().find(words, 200);
  return date ? to_string(date->day) : "-";
}

struct Row {
  std::string_view words;
  std::string_view day;
};

}  // namespace

TEST_CASE("dates are read as headers write them") {
  constexpr Row kRows[] = {
      {"2025-03-05", "2025-03-05"},
      {"2025/3/5", "2025-03-05"},
      {"2025.03.05", "2025-03-05"},
      {"20250305", "2025-03-05"},
      {"20250305T101500Z", "2025-03-05"},
      {"2025-03-05T23:59:59-11:00", "2025-03-05"},
      {"5 March 2025", "2025-03-05"},
      {"5th of March, 2025", "2025-03-05"},
      {"March 5, 2025", "2025-03-05"},
      {"Mar. 5 2025", "2025-03-05"},
      {"Wed, 05 Mar 2025 10:00:00 GMT", "2025-03-05"},
      {"on Wednesday, March 5th, 2025 at 10.30 p.m. EST", "2025-03-05"},
      {"10:00 GMT, 5 March 2025", "2025-03-05"},
      {"25/12/2024", "2024-12-25"},
      {"12/25/2024", "2024-12-25"},
      {"29 February 2024", "2024-02-29"},
      {"03.04.2025", "2025-04-03"},
      {"05/05/2025", "2025-05-05"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.words);
    CHECK(found(row.words) == row.day);
  }
}

TEST_CASE("words that name no single day are no date") {
  constexpr Row kRows[] = {
      {"03/04/2025", "-"}, {"29 February 2025", "-"}, {"2025-13-01", "-"},     {"March 2025", "-"}, {"5 March", "-"},
      {"12345678", "-"},   {"2025-03-051", "-"},      {"5 Marches 2025", "-"}, {"2025-03/05", "-"}, {"yesterday", "-"},
      {"", "-"},           {"99 March 2025", "-"},    {"March 5, 20255", "-"}};
  for (const Row& row : kRows) {
    CAPTURE(row.words);
    CHECK(found(row.words) == row.day);
  }
}

TEST_CASE("three numbers that may be two days are told as both") {
  const auto open = find_open_date("Posted 03/04/2025 at noon", 200);
  REQUIRE(open.has_value());
  CHECK(to_string(open->days.day_first) == "2025-04-03");
  CHECK(to_string(open->days.month_first) == "2025-03-04");
  for (std::string_view words : {"25/12/2024", "2024-03-04", "03.04.2025", "05/05/2025", "13/13/2025", "1/2/3"}) {
    CAPTURE(words);
    CHECK_FALSE(find_open_date(words, 200).has_value());
  }
}

TEST_CASE("a year of two digits is read where nothing else stands") {
  CHECK(to_string(read_short_date("8/17/13 11:04am").value().day) == "2013-08-17");
  for (std::string_view words : {"8/7/13", "8/17/13 was a day", "8.17.13", "17/13", "24/7"}) {
    CAPTURE(words);
    CHECK_FALSE(read_short_date(words).has_value());
  }
}

TEST_CASE("a time of day and its zone belong to the date before them") {
  for (std::string_view time : {"T10:00:00Z", " 10:00", ", 10.30 a.m. EST", " at 9:05 pm", "T10:00:00.123+02:00"}) {
    CAPTURE(time);
    CHECK(skip_time(time, 0) == time.size());
  }
  CHECK(skip_time(" The ferry sailed", 0) == 0);
  CHECK(skip_time(" 40 cars", 0) == 0);
}

TEST_CASE("the name of a file holds its date in many ways") {
  constexpr Row kRows[] = {{"a/b/2025-02-01-talks.txt", "2025-02-01"},
                           {"20250201.txt", "2025-02-01"},
                           {"2025_02_01.md", "2025-02-01"},
                           {"feb-1-2025.txt", "2025-02-01"},
                           {"talks-1-feb-2025.txt", "2025-02-01"},
                           {"february_1_2025.txt", "2025-02-01"},
                           {"20250201123000-copy.txt", "2025-02-01"},
                           {"2025-02-01/talks.txt", "-"},
                           {"talks-2025.txt", "-"},
                           {"report-12345678.txt", "-"}};
  for (const Row& row : kRows) {
    CAPTURE(row.words);
    const auto date = find_file_name_date(row.words, dates());
    CHECK((date ? to_string(date->day) : "-") == row.day);
  }
}

TEST_CASE("an address holds its date in its path, not in its host or query") {
  constexpr Row kRows[] = {{"https://example.org/2025/02/01/talks", "2025-02-01"},
                           {"https://example.org/world/2025/feb/01/talks", "2025-02-01"},
                           {"https://example.org/talks-2025-02-01.html", "2025-02-01"},
                           {"https://example.org/2025/POLITICS/02/01/talks", "2025-02-01"},
                           {"https://2025-02-01.example.org/talks", "-"},
                           {"https://example.org/talks?d=2025-02-01", "-"},
                           {"https://example.org/2025/02/talks", "-"}};
  for (const Row& row : kRows) {
    CAPTURE(row.words);
    const auto date = find_url_date(row.words, dates());
    CHECK((date ? to_string(date->day) : "-") == row.day);
  }
}

}  // namespace throughline::reading
