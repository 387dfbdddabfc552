// An editor's corrections as a table.
#include <doctest/doctest.h>

#include <string>

#include "support/sample_timeline.hpp"
#include "throughline/formats.hpp"

namespace throughline {
namespace {

std::string fault_of(const std::string& row) {
  const auto read = read_overrides(row, "o.tsv");
  return read.ok() ? "" : read.error().message;
}

TEST_CASE("an override is a kind, targets, a value and a note") {
  const auto read = read_overrides(
      "# the editor's\n\nmerge-actors\tA. Brook | Ada Brook\tAda Brook\tone person\nhide\tc-1\r\npin\tc-2\t\tas "
      "agreed\n",
      "o.tsv");
  REQUIRE(read.ok());
  CHECK(read.value() ==
        std::vector<Override>{{OverrideKind::merge_actors, {"A. Brook", "Ada Brook"}, "Ada Brook", "one person"},
                              {OverrideKind::hide, {"c-1"}, "", ""},
                              {OverrideKind::pin, {"c-2"}, "", "as agreed"}});
}

TEST_CASE("what is written is read back") {
  const std::vector<Override> overrides = {{OverrideKind::correct_count, {"c-1"}, "at least 24", "a slip"},
                                           {OverrideKind::set_date, {"c-1", "c-2"}, "2031-05", "by the minutes"},
                                           {OverrideKind::split_actor, {"the mayor"}, "", ""}};
  CHECK(read_overrides(write_overrides(overrides), "").value() == overrides);
}

TEST_CASE("a tab or line end in a note does not begin a new cell or row") {
  const std::vector<Override> overrides = {{OverrideKind::hide, {"c-1"}, "", "one\ttwo\nthree"}};
  CHECK(read_overrides(write_overrides(overrides), "").value()[0].note == "one two three");
}

TEST_CASE("a row that is no override is refused with its line") {
  struct Row {
    const char* line;
    const char* fault;
  };
  for (const Row& row :
       {Row{"hide", "an override has two to four cells, this one 1"},
        Row{"delete\tc-1", "there is no override \"delete\""}, Row{"hide\t | ", "hide wants a target"},
        Row{"merge-entries\tc-1", "merge-entries wants two targets or more"},
        Row{"rename\tc-1", "rename wants a value"}, Row{"hide\tc-1\tyes", "hide takes no value"},
        Row{"set-date\tc-1\tMonday", "\"Monday\" is no date of EDTF, such as 2025-03-05 or 2025-03"},
        Row{"correct-count\tc-1\tmany", "\"many\" is no count, such as 24, \"at least 24\" or killed=24"}}) {
    CAPTURE(row.line);
    CHECK(fault_of(row.line) == row.fault);
  }
  const auto read = read_overrides("hide\tc-1\nhide\n", "o.tsv");
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().code == "bad-override");
  CHECK(read.error().line == 2);
}

TEST_CASE("a timeline keeps its overrides and what they changed") {
  Timeline timeline = testing::bridge_timeline();
  timeline.options.overrides = {{OverrideKind::hide, {"c-9"}, "", "not ours"}};
  timeline.overrides = {{timeline.options.overrides[0], {"c-9"}}};
  CHECK(read_timeline(write_timeline(timeline), "").value() == timeline);
}

}  // namespace
}  // namespace throughline
