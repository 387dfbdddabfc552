#include <doctest/doctest.h>

#include "throughline/edtf.hpp"
#include "throughline/render.hpp"

using namespace throughline;

TEST_CASE("a date is told in words that are never more exact than it is") {
  struct Row {
    const char* edtf;
    const char* words;
  };
  const Row rows[] = {
      {"2025-03-05", "5 March 2025"},
      {"2025-03", "March 2025"},
      {"2025", "2025"},
      {"2025-03-01/2025-03-10", "early March 2025"},
      {"2025-03-11/2025-03-20", "mid-March 2025"},
      {"2025-02-21/2025-02-28", "late February 2025"},
      {"2025-03-03/2025-03-09", "between 3 and 9 March 2025"},
      {"2025-02-26/2025-03-04", "between 26 February 2025 and 4 March 2025"},
      {"2025-01/2025-03", "January to March 2025"},
      {"2024-11/2025-02", "November 2024 to February 2025"},
      {"1990/1999", "the 1990s"},
      {"2020/2023", "2020 to 2023"},
      {"../2025-03-05", "by 5 March 2025"},
      {"2025-03-05/..", "since 5 March 2025"},
      {"2025~", "about 2025"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.edtf);
    CHECK(date_words(parse_edtf(row.edtf)) == row.words);
  }
}

TEST_CASE("no date is said to be unknown") { CHECK(date_words(std::nullopt) == "date unknown"); }
