#include "read/json_article.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "read/clean_text.hpp"
#include "read/html/page_blocks.hpp"

namespace throughline::reading {
namespace {

using rapidjson::Value;

std::string_view words_of(const Value& value) { return {value.GetString(), value.GetStringLength()}; }

// What programs write where they know nothing.
bool is_nothing(std::string_view words) {
  words = base::trim(words);
  for (std::string_view nothing : {"None", "none", "null", "NaN", "nan", "NaT", "N/A", "n/a", "undefined", "-"})
    if (words == nothing) return true;
  return words.empty();
}

// {"id": ..., "name": "The Lantern"}: publishers name a source, and authors, in this way.
std::string name_of(const Value& object) {
  for (const char* name : {"name", "title"}) {
    auto member = object.FindMember(name);
    if (member != object.MemberEnd() && member->value.IsString()) return std::string(words_of(member->value));
  }
  return {};
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

bool is_html(std::string_view text) {
  for (std::string_view tag : {"</p>", "<p>", "<br", "</div>", "</a>"})
    if (text.find(tag) != std::string_view::npos) return true;
  return false;
}

// Some services cut a text and say by how much: "… [+2345 chars]".
std::string_view without_cut(std::string_view text) {
  const std::size_t open = text.rfind("[+");
  const bool cut = open != std::string_view::npos && text.ends_with(" chars]") && text.size() - open < 20;
  return cut ? base::trim(text.substr(0, open)) : text;
}

std::string body_of(const Value& value) {
  std::string text = value.IsArray() ? joined(value) : std::string(without_cut(words_of(value)));
  return is_html(text) ? text_of_fragment(text) : text;
}

class JsonArticle {
 public:
  JsonArticle(const Value& object, const JsonTables& tables) : object_(object), tables_(tables) {}

  RawArticle read() {
    for (const auto& [path, field] : tables_.given)
      if (const Value* value = find_member(object_, split_member_path(path))) set(field_named(field), *value);
    const JsonDialect* dialect = tables_.dialects.find(object_);
    if (dialect != nullptr)
      for (const auto& [path, field] : dialect->members)
        if (const Value* value = find_member(object_, path)) set(field, *value);
    for (const auto& member : object_.GetObject()) {
      const std::string_view name = words_of(member.name);
      if (!is_named(dialect, name)) set(tables_.format.labels.find(name), member.value);
    }
    return std::move(article_);
  }

 private:
  // Whether the user or the dialect has said what the member is.
  bool is_named(const JsonDialect* dialect, std::string_view name) const {
    const auto same = [name](const auto& row) { return row.first == name; };
    if (std::any_of(tables_.given.begin(), tables_.given.end(), same)) return true;
    return dialect != nullptr && std::any_of(dialect->members.begin(), dialect->members.end(),
                                             [name](const auto& row) { return row.first.front() == name; });
  }

  void set(Field field, const Value& value) {
    if (field == Field::none || field == Field::ignored) return;
    if (field == Field::author && value.IsArray()) {
      for (const Value& one : value.GetArray()) set(field, one);
      return;
    }
    std::string words;
    const bool named = field == Field::outlet || field == Field::author;
    if (field == Field::body && (value.IsString() || value.IsArray()))
      words = body_of(value);
    else if (value.IsString())
      words = words_of(value);
    else if (value.IsObject() && named)
      words = name_of(value);
    if (!is_nothing(words)) set_field(article_, field, clean_text(words), "json", tables_.format.dates);
  }

  const Value& object_;
  const JsonTables& tables_;
  RawArticle article_;
};

}  // namespace

bool JsonTables::names(std::string_view member) const {
  const auto first_of_path = [member](const auto& row) {
    return std::string_view(row.first).substr(0, row.first.find('.')) == member;
  };
  return dialects.names(member) || std::any_of(given.begin(), given.end(), first_of_path) ||
         format.labels.find(member) != Field::none;
}

RawArticle read_json_article(const Value& object, const JsonTables& tables) {
  return JsonArticle(object, tables).read();
}

}  // namespace throughline::reading
