// Whether a given name is a man's or a woman's (data/given_names.tsv).
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "throughline/tables.hpp"

namespace throughline::claims {

class GivenNames {
 public:
  explicit GivenNames(const Table& table) {
    for (const TableRow& row : table.rows) names_.emplace(row.cell(0), row.cell(1).empty() ? 'u' : row.cell(1).front());
  }

  // Whether a person of that name may be meant by "he" (or "she"). Unknown names may be either.
  bool may_be(std::string_view full_name, char sex) const {
    const auto found = names_.find(full_name.substr(0, full_name.find(' ')));
    return found == names_.end() || found->second == 'u' || found->second == sex;
  }

 private:
  std::map<std::string, char, std::less<>> names_;
};

}  // namespace throughline::claims
