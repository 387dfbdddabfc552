#include "read/json_dialects.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace throughline::reading {

MemberPath split_member_path(std::string_view dotted) {
  MemberPath path;
  for (std::string_view name : base::split(dotted, '.')) path.emplace_back(name);
  return path;
}

const rapidjson::Value* find_member(const rapidjson::Value& object, const MemberPath& path) {
  const rapidjson::Value* at = &object;
  for (const std::string& name : path) {
    if (!at->IsObject()) return nullptr;
    const auto member = at->FindMember(rapidjson::StringRef(name.data(), name.size()));
    if (member == at->MemberEnd()) return nullptr;
    at = &member->value;
  }
  return at;
}

JsonDialects::JsonDialects(const Table& rows) {
  for (const TableRow& row : rows.rows) {
    const MemberPath path = split_member_path(row.cell(1));
    first_names_.insert(path.front());
    if (row.cell(2) == "articles") {
      lists_.push_back(path);
      continue;
    }
    if (dialects_.empty() || dialects_.back().name != row.cell(0))
      dialects_.push_back({std::string(row.cell(0)), {}, {}});
    if (row.cell(2) == "sign")
      dialects_.back().signs.push_back(path);
    else
      dialects_.back().members.emplace_back(path, field_named(row.cell(2)));
  }
}

const JsonDialect* JsonDialects::find(const rapidjson::Value& object) const {
  const JsonDialect* best = nullptr;
  for (const JsonDialect& dialect : dialects_) {
    const bool all = std::all_of(dialect.signs.begin(), dialect.signs.end(),
                                 [&](const MemberPath& sign) { return find_member(object, sign) != nullptr; });
    if (all && (best == nullptr || dialect.signs.size() > best->signs.size())) best = &dialect;
  }
  return best;
}

const rapidjson::Value* JsonDialects::find_list(const rapidjson::Value& object) const {
  for (const MemberPath& path : lists_) {
    const rapidjson::Value* list = find_member(object, path);
    if (list == nullptr) continue;
    const bool objects = list->IsArray() && (list->Empty() || (*list)[0].IsObject());
    if (objects || (path.size() > 1 && list->IsObject())) return list;
  }
  return nullptr;
}

}  // namespace throughline::reading
