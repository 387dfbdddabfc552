// The rows of the store's log.
#pragma once

#include <optional>

#include "store/marked_rows.hpp"
#include "throughline/store.hpp"

namespace throughline::store {

struct VersionRow {
  StoreVersion version;
  std::optional<std::int64_t> size;  // of the document once inflated
  std::string document;              // deflated; empty when none is kept
  std::int64_t mark = 0;
};

// REQUIRES: the statement stands on a row of `select_rows(kVersions, ...)`. Null when the row is damaged.
std::optional<VersionRow> version_row(const Statement& row);

bool insert_version(RowWriter& versions, const VersionRow& row);

// The newest row that fits the SQL `rest`. False in case of failure.
bool find_version(const Database& database, std::string_view rest, std::optional<VersionRow>& found);

}  // namespace throughline::store
