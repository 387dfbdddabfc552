// Articles as rows of a table (RFC 4180): the first row names the columns, by the labels of data/article_labels.tsv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/raw_article.hpp"
#include "read/set_field.hpp"

namespace throughline::reading {

struct CsvArticles {
  std::vector<RawArticle> articles;
  std::string fault;  // empty: none
};

// Commas, semicolons or tabs part the cells, whichever the first row has most of. `given` are the user's own names of
// columns.
CsvArticles read_csv(std::string_view text, const FormatTables& tables,
                     const std::vector<std::pair<std::string, std::string>>& given = {});

// The mark between cells that a text's first line has most of.
char resolve_csv_separator(std::string_view text);

// One row of cells; moves `pos` behind it. Cells may be quoted, with quotes doubled and line breaks within.
std::vector<std::string> take_csv_row(std::string_view text, std::size_t& pos, char separator);

}  // namespace throughline::reading
