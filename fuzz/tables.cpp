// Any bytes: a table has rows of one width, or a diagnostic that can be shown.
#include "throughline/tables.hpp"

#include <cstdint>

#include "base/utf8.hpp"
#include "require.hpp"

using namespace throughline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Result<Table> table = parse_table("fuzzed", bytes, "fuzzed.tsv");
  if (!table) {
    require(table.error().line > 0);
    require(base::is_valid_utf8(to_string(table.error())));
    return 0;
  }
  for (const TableRow& row : table.value().rows) {
    require(row.cells.size() == table.value().rows.front().cells.size());
  }
  return 0;
}
