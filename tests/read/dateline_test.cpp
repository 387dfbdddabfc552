#include "read/dateline.hpp"

#include <doctest/doctest.h>

#include <string>

#include "read/reading_case.hpp"

namespace throughline::reading {
namespace {

// "date|agency|rest", or "-" when there is no dateline.
std::string found(std::string_view text) {
  const TableSet& tables = test::embedded_tables();
  const auto dateline = find_dateline(text, DateReader(tables.table("months"), tables.table("weekdays")),
                                      Agencies(tables.table("agencies")));
  if (!dateline) return "-";
  return dateline->date_words + '|' + dateline->agency + '|' + std::string(text.substr(dateline->end));
}

struct Row {
  std::string_view text;
  std::string_view expected;
};

}  // namespace

TEST_CASE("a dateline gives day and agency") {
  constexpr Row kRows[] = {
      {"DOHA, Feb. 1 (Harbour Wire) - Ships left.", "Feb. 1|Harbour Wire|Ships left."},
      {"KHAN YOUNIS, Gaza Strip, Feb. 1 (AP) \u2014 Ships left.", "Feb. 1|AP|Ships left."},
      {"DOHA, 1 February 2025 (AFP) - Ships left.", "1 February 2025|AFP|Ships left."},
      {"DOHA, Feb. 1, 2025 (AFP) - Ships left.", "Feb. 1, 2025|AFP|Ships left."},
      {"Doha, Qatar (AFP) \u2013 Ships left.", "|AFP|Ships left."},
      {"(Reuters) - Ships left.", "|Reuters|Ships left."},
      {"WASHINGTON (REUTERS) -- Ships left.", "|Reuters|Ships left."},
      {"BEIRUT -LRB- Reuters -RRB- - Ships left.", "|Reuters|Ships left."},
      {"VELDMAR (NWA) - Ships left.", "|NWA|Ships left."},
      {"CAIRO - Ships left.", "||Ships left."},
      {"ST. JOHN'S, Antigua \u2014 Ships left.", "||Ships left."},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(found(row.text) == row.expected);
  }
}

TEST_CASE("a sentence with a dash is no dateline") {
  constexpr std::string_view kTexts[] = {
      "NATO - which met on Friday - gave no answer.",
      "The union (which has members) - and the company - gave no answer.",
      "Ships left - all of them.",
      "Ilven (Veldmar Gull) - Ships left.",
      "A - B",
      "On Feb. 1 - a Saturday - ships left.",
      "DOHA (the capital of Qatar) - ships left.",
      "DOHA. Ships left.",
      "",
  };
  for (std::string_view text : kTexts) {
    CAPTURE(text);
    CHECK(found(text) == "-");
  }
}

TEST_CASE("the last line credits an agency of the table") {
  const Agencies agencies(test::embedded_tables().table("agencies"));
  CHECK(agencies.find_credit_line("Ships left.\n\n\u2014 AP") == "AP");
  CHECK(agencies.find_credit_line("Ships left.\n(Reuters)") == "Reuters");
  CHECK(agencies.find_credit_line("Ships left.\n- Ilven").empty());
  CHECK(agencies.find_credit_line("AP").empty());
}

}  // namespace throughline::reading
