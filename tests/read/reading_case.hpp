// What the tests of this room share: a reader with the built-in tables.
#pragma once

#include <doctest/doctest.h>

#include <string_view>

#include "throughline/stages.hpp"

namespace throughline::test {

inline const TableSet& embedded_tables() {
  static const Result<TableSet> tables = TableSet::embedded();
  REQUIRE(tables.ok());
  return tables.value();
}

inline const ArticleReader& article_reader() {
  static const ArticleReader reader(embedded_tables());
  return reader;
}

// The only article that comes out of `bytes`.
inline ReadArticle read_one(std::string_view path, std::string_view bytes, const ReadOptions& options = {}) {
  ReadOutcome outcome = article_reader().read(path, bytes, options);
  REQUIRE(outcome.articles.size() == 1);
  return outcome.articles.front();
}

}  // namespace throughline::test
