// The <meta> elements of a page by what they mean: data/page_meta.tsv.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "read/html/html_tree.hpp"
#include "throughline/tables.hpp"

namespace throughline::reading {

struct MetaValue {
  int rank = 0;  // 1 is believed first
  std::string name;
  std::string content;
};

class PageMeta {
 public:
  explicit PageMeta(const Table& names);

  // By field ("published", "title"), best first. Microdata in <meta> is none of it.
  std::map<std::string, std::vector<MetaValue>, std::less<>> find(const HtmlTree& tree) const;

 private:
  struct Meaning {
    std::string field;
    int rank = 0;
  };
  std::map<std::string, Meaning, std::less<>> meanings_;
};

}  // namespace throughline::reading
