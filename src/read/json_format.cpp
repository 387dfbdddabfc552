#include "read/json_format.hpp"

#include <utility>

#include "read/json_article.hpp"
#include "read/json_value.hpp"
#include "read/lines.hpp"

namespace throughline::reading {
namespace {

class JsonArticleReader {
 public:
  JsonArticleReader(std::string_view text, const JsonTables& tables)
      : text_(text),
        values_(text),
        tables_(tables),
        is_wanted_([this](std::string_view name) { return tables_.names(name); }) {}

  // Gives the place after the value at `pos`; the text's size after a fault that leaves no way on.
  std::size_t take_value(std::size_t pos) {
    const JsonValue value = values_.parse_value(pos, is_wanted_);
    if (!value.ok) {
      fault(value.fault, value.message);
      return text_.size();
    }
    take_object(value.document, pos);
    return skip_json_space(text_, value.end);
  }

  void take_array(std::size_t pos) {
    pos = skip_json_space(text_, pos + 1);
    if (pos < text_.size() && text_[pos] == ']') return expect_end(pos + 1);
    while (true) {
      std::size_t faults = found_.faults.size();
      pos = take_value(pos);
      if (found_.faults.size() > faults && pos == text_.size()) return;
      if (pos < text_.size() && text_[pos] == ']') return expect_end(pos + 1);
      if (pos >= text_.size() || text_[pos] != ',') return fault(pos, "a comma or ']' is missing after an article");
      pos = skip_json_space(text_, pos + 1);
    }
  }

  // Objects without commas between them, as programs write them that append to a file.
  std::size_t take_concatenated(std::size_t pos) {
    while (pos < text_.size() && text_[pos] == '{') {
      const std::size_t faults = found_.faults.size();
      pos = take_value(pos);
      if (found_.faults.size() > faults) break;
    }
    return pos;
  }

  void expect_end(std::size_t pos) {
    std::size_t rest = skip_json_space(text_, pos);
    if (rest < text_.size()) fault(rest, "more text follows the end of the JSON document");
  }

  JsonArticles take() { return std::move(found_); }

 private:
  void take_object(const rapidjson::Value& value, std::size_t pos) {
    if (!value.IsObject()) return fault(pos, "an article must be a JSON object");
    const rapidjson::Value* list = tables_.dialects.find_list(value);
    if (list == nullptr || list->IsObject()) {
      add(read_json_article(list == nullptr ? value : *list, tables_), pos);
      return;
    }
    for (const rapidjson::Value& element : list->GetArray()) {
      if (!element.IsObject()) {
        fault(pos, "an article must be a JSON object");
        continue;
      }
      add(read_json_article(element, tables_), pos);
    }
  }

  void add(RawArticle article, std::size_t pos) {
    article.offset = pos;
    found_.articles.push_back(std::move(article));
  }

  void fault(std::size_t offset, std::string message) { found_.faults.push_back({offset, std::move(message)}); }

  std::string_view text_;
  JsonText values_;
  const JsonTables& tables_;
  JsonText::IsWanted is_wanted_;
  JsonArticles found_;
};

}  // namespace

JsonArticles read_json(std::string_view text, const JsonTables& tables) {
  JsonArticleReader reader(text, tables);
  std::size_t pos = skip_json_space(text, 0);
  bool array = pos < text.size() && text[pos] == '[';
  if (array)
    reader.take_array(pos);
  else if (pos < text.size())
    reader.expect_end(reader.take_concatenated(reader.take_value(pos)));
  JsonArticles found = reader.take();
  // What is no JSON document is no article; of several only the broken one is lost.
  if (!array && !found.faults.empty() && found.articles.size() < 2) found.articles.clear();
  for (RawArticle& article : found.articles) article.alone = !array && found.articles.size() == 1;
  return found;
}

JsonArticles read_json_lines(std::string_view text, const JsonTables& tables) {
  JsonArticles all;
  for (std::size_t pos = 0; pos < text.size();) {
    Line line = line_at(text, pos);
    JsonArticles one = read_json(line.in(text), tables);
    for (RawArticle& article : one.articles) {
      article.alone = false;
      article.offset += line.begin;
      all.articles.push_back(std::move(article));
    }
    for (JsonFault& fault : one.faults) all.faults.push_back({fault.offset + line.begin, std::move(fault.message)});
    pos = line.next;
  }
  return all;
}

}  // namespace throughline::reading
