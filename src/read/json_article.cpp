#include "read/json_article.hpp"

#include <string>
#include <string_view>

#include "read/clean_text.hpp"

namespace throughline::reading {
namespace {

using rapidjson::Value;

std::string_view words_of(const Value& value) { return {value.GetString(), value.GetStringLength()}; }

// {"id": ..., "name": "The Lantern"}: publishers name a source in this way.
std::string name_of(const Value& object) {
  auto member = object.FindMember("name");
  return member != object.MemberEnd() && member->value.IsString() ? std::string(words_of(member->value))
                                                                  : std::string();
}

// A list of paragraphs.
std::string joined(const Value& array) {
  std::string text;
  for (const Value& element : array.GetArray()) {
    if (!element.IsString()) continue;
    if (!text.empty()) text.append("\n\n");
    text.append(words_of(element));
  }
  return text;
}

std::string value_of(Field field, const Value& value) {
  if (value.IsString()) return std::string(words_of(value));
  if (value.IsObject() && field == Field::outlet) return name_of(value);
  if (value.IsArray() && field == Field::body) return joined(value);
  return {};
}

}  // namespace

RawArticle read_json_article(const Value& object, const FormatTables& tables) {
  RawArticle article;
  for (const auto& member : object.GetObject()) {
    Field field = tables.labels.find(words_of(member.name));
    if (field == Field::none) continue;
    std::string value = clean_text(value_of(field, member.value));
    set_field(article, field, value, "json", tables.dates);
  }
  return article;
}

}  // namespace throughline::reading
