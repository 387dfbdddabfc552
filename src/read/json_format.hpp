// Articles as JSON (RFC 8259): one object, an array of objects, or one object a line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "read/json_article.hpp"
#include "read/raw_article.hpp"

namespace throughline::reading {

struct JsonFault {
  std::size_t offset = 0;  // byte of the text
  std::string message;     // one line, no full stop

  friend bool operator==(const JsonFault&, const JsonFault&) = default;
};

struct JsonArticles {
  std::vector<RawArticle> articles;
  std::vector<JsonFault> faults;  // each stands for something that could not be read
};

// One object, an array of them, or an object that holds a list of them. Elements before a fault are kept, and so are
// objects that are written one after the other without anything that joins them.
JsonArticles read_json(std::string_view text, const JsonTables& tables);

// One object a line; empty lines are skipped. A bad line is a fault and costs no other line.
JsonArticles read_json_lines(std::string_view text, const JsonTables& tables);

}  // namespace throughline::reading
