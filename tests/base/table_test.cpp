#include <doctest/doctest.h>

#include "support/memory_file_system.hpp"
#include "throughline/tables.hpp"

using namespace throughline;

namespace {

Result<Table> parse(std::string_view bytes) { return parse_table("colours", bytes, "colours.tsv"); }

}  // namespace

TEST_CASE("rows are cells between tabs; comments and empty lines are passed over") {
  const Result<Table> table = parse("# what: colours\nred\t1\n\n#x\t2\nblue\t\n");
  REQUIRE(table.ok());
  CHECK(table.value().name == "colours");
  CHECK(table.value().rows == std::vector<TableRow>{{{"red", "1"}, 2}, {{"blue", ""}, 5}});
}

TEST_CASE("line ends may be CRLF and the last may be missing") {
  const Result<Table> table = parse("\xEF\xBB\xBFred\t1\r\nblue\t2");
  REQUIRE(table.ok());
  CHECK(table.value().rows == std::vector<TableRow>{{{"red", "1"}, 1}, {{"blue", "2"}, 2}});
}

TEST_CASE("a table of comments has no rows") {
  for (const char* bytes : {"", "\n", "# only\n", "\r\n\r\n", "\xEF\xBB\xBF"}) {
    const Result<Table> table = parse(bytes);
    REQUIRE(table.ok());
    CHECK(table.value().rows.empty());
  }
}

TEST_CASE("a row that is too short or too long is named with its line") {
  for (const char* bytes : {"# c\na\tb\nc\n", "# c\na\tb\nc\td\te\n"}) {
    const Result<Table> table = parse(bytes);
    REQUIRE_FALSE(table.ok());
    CHECK(table.error().code == "bad-table");
    CHECK(table.error().path == "colours.tsv");
    CHECK(table.error().line == 3);
  }
}

TEST_CASE("a table that is not UTF-8 is refused at the byte") {
  const Result<Table> table = parse("a\nb\xFF\n");
  REQUIRE_FALSE(table.ok());
  CHECK(table.error().code == "bad-table");
  CHECK(table.error().line == 2);
  CHECK(table.error().column == 2);
}

TEST_CASE("a cell that is not there is empty") {
  const TableRow row{{"a", "b"}, 1};
  CHECK(row.cell(1) == "b");
  CHECK(row.cell(2).empty());
}

TEST_CASE("the built-in tables are all readable") {
  const Result<TableSet> tables = TableSet::embedded();
  REQUIRE(tables.ok());
  CHECK(tables.value().table("weekdays").rows.size() > 7);
  CHECK(tables.value().table("no such table").rows.empty());
}

TEST_CASE("an embedded file is found by its path") {
  CHECK(embedded_file("weekdays.tsv").starts_with("# what"));
  CHECK(embedded_file("no-such-file.tsv").empty());
}

TEST_CASE("a table of the folder stands in place of the built-in one") {
  test::MemoryFileSystem files;
  files.add("mine/weekdays.tsv", "Sonntag\t7\n").add("mine/notes.txt", "\xFF");
  const Result<TableSet> tables = TableSet::with_folder(files, "mine");
  REQUIRE(tables.ok());
  CHECK(tables.value().table("weekdays").rows == std::vector<TableRow>{{{"Sonntag", "7"}, 1}});
  CHECK_FALSE(tables.value().table("months").rows.empty());
}

TEST_CASE("a table of the folder may be empty") {
  test::MemoryFileSystem files;
  files.add("mine/weekdays.tsv", "# none\n");
  const Result<TableSet> tables = TableSet::with_folder(files, "mine/");
  REQUIRE(tables.ok());
  CHECK(tables.value().table("weekdays").rows.empty());
}

TEST_CASE("a table of the folder that nobody would read is refused") {
  test::MemoryFileSystem files;
  files.add("mine/weekday.tsv", "Sonntag\t7\n");
  const Result<TableSet> tables = TableSet::with_folder(files, "mine");
  REQUIRE_FALSE(tables.ok());
  CHECK(tables.error().code == "bad-table");
  CHECK(tables.error().path == "mine/weekday.tsv");
}

TEST_CASE("a table of the folder with other columns than the built-in one is refused") {
  test::MemoryFileSystem files;
  files.add("mine/weekdays.tsv", "# days\nSonntag\n");
  const Result<TableSet> tables = TableSet::with_folder(files, "mine");
  REQUIRE_FALSE(tables.ok());
  CHECK(tables.error().code == "bad-table");
  CHECK(tables.error().path == "mine/weekdays.tsv");
  CHECK(tables.error().line == 2);
}

TEST_CASE("a folder or table that cannot be read stops the run") {
  test::MemoryFileSystem files;
  CHECK(TableSet::with_folder(files, "absent").error().code == "unreadable-folder");
  files.add("mine/a.tsv", "x\n").forbid("mine/a.tsv");
  CHECK(TableSet::with_folder(files, "mine").error().code == "unreadable-file");
}
