// One JSON object → one article.
#pragma once

#include <rapidjson/document.h>

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "read/json_dialects.hpp"
#include "read/raw_article.hpp"
#include "read/set_field.hpp"

namespace throughline::reading {

// What is known of members: the user's word first, then the dialect's, then the labels that any header may have.
struct JsonTables {
  const FormatTables& format;
  const JsonDialects& dialects;
  std::span<const std::pair<std::string, std::string>> given;  // member path, field

  // Whether anything is known of a member of this name of an article, or of what holds articles.
  bool names(std::string_view member) const;
};

// Members that nothing names are read over. REQUIRES: object.IsObject().
RawArticle read_json_article(const rapidjson::Value& object, const JsonTables& tables);

}  // namespace throughline::reading
