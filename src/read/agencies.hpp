// News agencies by the forms in which texts credit them: data/agencies.tsv.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "throughline/tables.hpp"

namespace throughline::reading {

class Agencies {
 public:
  explicit Agencies(const Table& agencies);

  // The one name of an agency of the table; empty when the form is not in it.
  std::string find(std::string_view form) const;

  // The agency that the last line credits ("- AP", "(Reuters)"); empty when it credits none of the table.
  std::string find_credit_line(std::string_view text) const;

 private:
  std::map<std::string, std::string, std::less<>> names_;
};

}  // namespace throughline::reading
