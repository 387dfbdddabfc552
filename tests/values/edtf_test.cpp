#include "throughline/edtf.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace throughline;

namespace {

// An empty bound is null.
struct Row {
  const char* edtf;
  const char* first;
  const char* last;
  Grain grain;
};

std::string iso(std::optional<Day> day) { return day ? to_string(*day) : std::string(); }

void check_rows(const std::vector<Row>& rows, Certainty certainty) {
  for (const Row& row : rows) {
    CAPTURE(row.edtf);
    const std::optional<DateSpan> span = parse_edtf(row.edtf);
    REQUIRE(span.has_value());
    CHECK(iso(span->first) == row.first);
    CHECK(iso(span->last) == row.last);
    CHECK(to_string(span->grain) == to_string(row.grain));
    CHECK(span->certainty == certainty);
    CHECK(span->basis == "edtf");
    CHECK(span->edtf == row.edtf);
  }
}

void check_refused(const std::vector<const char*>& texts) {
  for (const char* text : texts) {
    CAPTURE(text);
    CHECK(parse_edtf(text) == std::nullopt);
  }
}

}  // namespace

TEST_CASE("EDTF level 0: days, months, years and date-times") {
  check_rows({{"2025-03-05", "2025-03-05", "2025-03-05", Grain::day},
              {"2024-02-29", "2024-02-29", "2024-02-29", Grain::day},
              {"2025-03", "2025-03-01", "2025-03-31", Grain::month},
              {"2024-02", "2024-02-01", "2024-02-29", Grain::month},
              {"2025", "2025-01-01", "2025-12-31", Grain::year},
              {"0001", "0001-01-01", "0001-12-31", Grain::year},
              {"9999-12-31", "9999-12-31", "9999-12-31", Grain::day},
              {"2025-03-05T00:00:00", "2025-03-05", "2025-03-05", Grain::instant},
              {"2025-03-05T23:59:59Z", "2025-03-05", "2025-03-05", Grain::instant},
              {"2025-03-05T10:20:30+05", "2025-03-05", "2025-03-05", Grain::instant},
              {"2025-03-05T10:20:30-03:30", "2025-03-05", "2025-03-05", Grain::instant}},
             Certainty::stated);
}

TEST_CASE("EDTF level 0: no other writing of a date") {
  check_refused({"",           " ",         "25",          "202",      "20250",         "2025-",
                 "2025-3",     "2025-003",  "2025-13",     "2025-00",  "2025-02-29",    "2025-04-31",
                 "2025-01-00", "2025-1-01", "2025-01-1",   "20250305", "2025/03/05/06", "2025.03.05",
                 "05-03-2025", "+2025",     "2025-03-05 ", "2025 ",    "2025-W10",      "2025-064",
                 "March 2025"});
}

TEST_CASE("EDTF level 0: a date-time has a whole day, a whole clock and a zone that exists") {
  check_refused({"2025-03-05T", "2025-03-05T10", "2025-03-05T10:20", "2025-03-05T24:00:00", "2025-03-05T10:60:00",
                 "2025-03-05T10:20:60", "2025-03-05T10:20:30.5", "2025-03-05T10:20:30z", "2025-03-05T10:20:30+5",
                 "2025-03-05T10:20:30+24:00", "2025-03-05T10:20:30+01:", "2025-03-05t10:20:30", "2025-03T10:20:30",
                 "2025-03-XXT10:20:30", "2025-03-05~T10:20:30", "2025-03-05T10:20:30~", "2025-02-30T10:20:30",
                 "T10:20:30"});
}

TEST_CASE("EDTF level 0: intervals reach from the earliest day of one date to the latest of the other") {
  check_rows({{"2025-03-05/2025-03-09", "2025-03-05", "2025-03-09", Grain::day},
              {"2025-03-05/2025-03-05", "2025-03-05", "2025-03-05", Grain::day},
              {"2025-01/2025-02", "2025-01-01", "2025-02-28", Grain::month},
              {"2023/2025", "2023-01-01", "2025-12-31", Grain::year},
              {"2025-03-05/2025-04", "2025-03-05", "2025-04-30", Grain::month},
              {"2025-03-15/2025-03", "2025-03-15", "2025-03-31", Grain::month}},
             Certainty::stated);
}

TEST_CASE("EDTF level 0: an interval neither ends before it begins nor has a clock") {
  check_refused({"2025-03-09/2025-03-05", "2025/2024", "2025-03/2025-02-28", "2025-03-05/2025-03-09/2025-03-10", "/",
                 "2025-03-05/x", "x/2025-03-05", "2025-02-30/2025-03-05", "2025-03-05T10:00:00/2025-03-06",
                 "2025-03-05/2025-03-06T10:00:00", "2025-03-05/09", "2025-03-05--2025-03-09", "2025-03-05/P1D",
                 "2025-03-05 / 2025-03-09"});
}

TEST_CASE("EDTF level 1: an open or unknown end has no bound") {
  check_rows({{"2025-03-05/..", "2025-03-05", "", Grain::open},
              {"2025-03-05/", "2025-03-05", "", Grain::open},
              {"../2025-03", "", "2025-03-31", Grain::open},
              {"/2025", "", "2025-12-31", Grain::open},
              {"../..", "", "", Grain::open}},
             Certainty::stated);
  check_refused({"..", "...", "2025-03-05..", ".../2025", "2025/.", "2025/..."});
}

TEST_CASE("EDTF level 1: a qualified date is approximate") {
  check_rows({{"2025~", "2025-01-01", "2025-12-31", Grain::year},
              {"2025?", "2025-01-01", "2025-12-31", Grain::year},
              {"2025-03%", "2025-03-01", "2025-03-31", Grain::month},
              {"2025-03-05~", "2025-03-05", "2025-03-05", Grain::day},
              {"2025-22~", "2025-06-01", "2025-08-31", Grain::season},
              {"2025-03~/2025-05", "2025-03-01", "2025-05-31", Grain::month},
              {"2025-03/2025-05?", "2025-03-01", "2025-05-31", Grain::month},
              {"../2025-05-01%", "", "2025-05-01", Grain::open}},
             Certainty::approximate);
  check_refused({"~2025", "2025~~", "2025?~", "2025~-03", "?2025-03", "~", "2025-03-05 ~", "../..~"});
}

TEST_CASE("EDTF level 1: unspecified digits from the right") {
  check_rows({{"202X", "2020-01-01", "2029-12-31", Grain::decade},
              {"19XX", "1900-01-01", "1999-12-31", Grain::century},
              {"2025-XX", "2025-01-01", "2025-12-31", Grain::year},
              {"2025-03-XX", "2025-03-01", "2025-03-31", Grain::month},
              {"2025-XX-XX", "2025-01-01", "2025-12-31", Grain::year},
              {"000X", "", "0009-12-31", Grain::decade}},
             Certainty::stated);
  check_refused({"2XXX", "XXXX", "X025", "20X5", "2025-1X", "2025-X1", "2025-XX-05", "2025-03-0X", "2025-03-X5",
                 "202X-03", "20XX-XX", "202x", "2025-xx", "2025-XX/2026", "2025/202X", "-202X"});
}

TEST_CASE("EDTF level 1: seasons of the northern hemisphere") {
  check_rows({{"2025-21", "2025-03-01", "2025-05-31", Grain::season},
              {"2025-22", "2025-06-01", "2025-08-31", Grain::season},
              {"2025-23", "2025-09-01", "2025-11-30", Grain::season},
              {"2023-24", "2023-12-01", "2024-02-29", Grain::season},
              {"2024-24", "2024-12-01", "2025-02-28", Grain::season},
              {"9999-24", "9999-12-01", "", Grain::season}},
             Certainty::stated);
  check_refused({"2025-20", "2025-25", "2025-32", "2025-41", "2025-21-01", "2025-21-XX"});
}

TEST_CASE("EDTF level 1: years outside 0001 to 9999 have no bounds") {
  check_rows({{"0000", "", "", Grain::year},
              {"-0044", "", "", Grain::year},
              {"-0044-03-15", "", "", Grain::day},
              {"Y10000", "", "", Grain::year},
              {"Y-17000", "", "", Grain::year},
              {"Y170000002", "", "", Grain::year},
              {"-0044/0014", "", "0014-12-31", Grain::year},
              {"2025/Y10000", "2025-01-01", "", Grain::year}},
             Certainty::stated);
  check_refused({"Y2025", "Y-2025", "Y", "Y-", "Y012345", "Y12345-01", "Y1E7", "Y+12345", "-44", "-0000", "--0044",
                 "-0044-02-30", "Y10000/2025", "2025/-2025", "Y1234567890123456789"});
}

TEST_CASE("text of any length is refused, not read") {
  CHECK(parse_edtf(std::string(100'000, '2')) == std::nullopt);
  CHECK(parse_edtf(std::string(100'000, '/')) == std::nullopt);
  CHECK(parse_edtf(std::string_view("2025\0", 5)) == std::nullopt);
}
