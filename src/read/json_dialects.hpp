// The dialects in which scrapers and news services write articles as JSON: data/json_dialects.tsv.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <rapidjson/document.h>

#include "read/field_labels.hpp"
#include "throughline/tables.hpp"

namespace throughline::reading {

// A member by its path, a name for each object on the way.
using MemberPath = std::vector<std::string>;

// "body.text" as a path.
MemberPath split_member_path(std::string_view dotted);

// Null when there is no such member.
const rapidjson::Value* find_member(const rapidjson::Value& object, const MemberPath& path);

struct JsonDialect {
  std::string name;
  std::vector<MemberPath> signs;
  std::vector<std::pair<MemberPath, Field>> members;
};

class JsonDialects {
 public:
  explicit JsonDialects(const Table& rows);

  // The dialect with the most signs among those whose signs `object` has all; null when there is none.
  const JsonDialect* find(const rapidjson::Value& object) const;
  // The member that holds a list of articles; null when `object` is one itself.
  const rapidjson::Value* find_list(const rapidjson::Value& object) const;
  // Whether a path of any dialect begins with this member.
  bool names(std::string_view member) const { return first_names_.contains(member); }

 private:
  std::vector<JsonDialect> dialects_;
  std::vector<MemberPath> lists_;
  std::set<std::string, std::less<>> first_names_;  // of all paths
};

}  // namespace throughline::reading
