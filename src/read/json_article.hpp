// One JSON object → one article.
#pragma once

#include <rapidjson/document.h>

#include "read/raw_article.hpp"
#include "read/set_field.hpp"

namespace throughline::reading {

// Members with labels that no table has are read over. REQUIRES: object.IsObject().
RawArticle read_json_article(const rapidjson::Value& object, const FormatTables& tables);

}  // namespace throughline::reading
