// Things that last and their states (data/statuses.tsv).
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "claims/phrases.hpp"
#include "throughline/tables.hpp"

namespace throughline::claims {

struct StatusSubject {
  std::string name;
  std::string words;              // as the table has them, by comma
  bool stands_for_other = false;  // other words than the first rows' of this name: the traffic of a canal
  Phrases cues;                   // to an index into `states`
  std::vector<std::string> states;
  std::set<std::string, std::less<>> context;  // empty: none needed
};

struct StatusRules {
  explicit StatusRules(const Table& table);

  std::vector<StatusSubject> subjects;
  Phrases words;  // to an index into `subjects`
};

}  // namespace throughline::claims
