#include "read/html/linked_data.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "read/html/page_blocks.hpp"
#include "read/json_value.hpp"

namespace throughline::reading {
namespace {

using rapidjson::Value;

constexpr int kDeepest = 8;  // of lists and graphs within each other
constexpr std::size_t kMostUpdates = 2000;
constexpr std::array<std::string_view, 16> kArticleTypes{"Article",
                                                         "NewsArticle",
                                                         "ReportageNewsArticle",
                                                         "AnalysisNewsArticle",
                                                         "OpinionNewsArticle",
                                                         "BlogPosting",
                                                         "BackgroundNewsArticle",
                                                         "ReviewNewsArticle",
                                                         "AskPublicNewsArticle",
                                                         "TechArticle",
                                                         "SocialMediaPosting",
                                                         "ScholarlyArticle",
                                                         "LiveBlogPosting",
                                                         "Report",
                                                         "AdvertiserContentArticle",
                                                         "Review"};
constexpr std::array<std::string_view, 4> kPageTypes{"WebPage", "ItemPage", "VideoObject", "CreativeWork"};

std::string_view words_of(const Value& value) {
  return value.IsString() ? std::string_view(value.GetString(), value.GetStringLength()) : std::string_view();
}

const Value* member(const Value& object, const char* name) {
  if (!object.IsObject()) return nullptr;
  auto found = object.FindMember(name);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

std::string string_at(const Value& object, const char* name) {
  const Value* value = member(object, name);
  if (value != nullptr && value->IsArray() && !value->Empty()) value = &(*value)[0];
  return value == nullptr ? std::string() : std::string(base::trim(words_of(*value)));
}

// Publishers write entities and tags into their strings.
std::string plain(std::string text) {
  const bool marked = text.find('<') != std::string::npos || text.find('&') != std::string::npos;
  return marked ? text_of_fragment(text) : text;
}

std::string name_at(const Value& object, const char* name) {
  const Value* value = member(object, name);
  if (value != nullptr && value->IsArray() && !value->Empty()) value = &(*value)[0];
  if (value == nullptr) return {};
  return plain(value->IsObject() ? string_at(*value, "name") : std::string(words_of(*value)));
}

std::string url_at(const Value& object) {
  std::string url = string_at(object, "url");
  if (!url.empty()) return url;
  const Value* page = member(object, "mainEntityOfPage");
  if (page == nullptr) return {};
  return page->IsObject() ? string_at(*page, "@id") : std::string(words_of(*page));
}

template <std::size_t n>
bool has_type(const Value& object, const std::array<std::string_view, n>& types, std::string& found) {
  const Value* type = member(object, "@type");
  if (type == nullptr) return false;
  const auto known = [&](std::string_view name) {
    if (name.starts_with("http")) name.remove_prefix(std::min(name.size(), name.rfind('/') + 1));
    if (std::find(types.begin(), types.end(), name) == types.end()) return false;
    found = std::string(name);
    return true;
  };
  if (type->IsString()) return known(words_of(*type));
  if (!type->IsArray()) return false;
  return std::any_of(type->Begin(), type->End(), [&](const Value& one) { return known(words_of(one)); });
}

void take_authors(const Value& value, std::vector<std::string>& authors) {
  if (value.IsArray()) {
    for (const Value& one : value.GetArray()) take_authors(one, authors);
    return;
  }
  std::string name = plain(value.IsObject() ? string_at(value, "name") : std::string(words_of(value)));
  const bool fresh = std::find(authors.begin(), authors.end(), name) == authors.end();
  if (!name.empty() && fresh && authors.size() < 20) authors.push_back(std::move(name));
}

LiveUpdate update_of(const Value& value) {
  LiveUpdate update;
  update.headline = plain(string_at(value, "headline"));
  if (update.headline.empty()) update.headline = plain(string_at(value, "name"));
  update.body = string_at(value, "articleBody");
  if (update.body.empty()) update.body = string_at(value, "text");
  if (update.body.empty()) update.body = string_at(value, "description");
  update.body = plain(update.body);
  update.published = string_at(value, "datePublished");
  update.modified = string_at(value, "dateModified");
  update.url = url_at(value);
  return update;
}

class Collector {
 public:
  void take(const Value& value, int depth) {
    if (depth > kDeepest) return;
    if (value.IsArray()) {
      for (const Value& one : value.GetArray()) take(one, depth + 1);
      return;
    }
    if (!value.IsObject()) return;
    std::string type;
    if (has_type(value, kArticleTypes, type)) take_article(value, type);
    if (has_type(value, kPageTypes, type)) take_page(value);
    for (const char* inner : {"@graph", "mainEntity", "hasPart", "itemReviewed"})
      if (const Value* held = member(value, inner)) take(*held, depth + 1);
    const Value* of_page = member(value, "mainEntityOfPage");
    if (of_page != nullptr && of_page->IsObject()) take(*of_page, depth + 1);
  }

  LinkedData data;

 private:
  // The first article is the page's; later ones of its list may fill gaps only when they are the same.
  void take_article(const Value& value, const std::string& type) {
    const std::string headline = plain(string_at(value, "headline"));
    const bool live = type == "LiveBlogPosting";
    if (!data.type.empty() && !live && headline != data.headline) return;
    if (data.type.empty() || live) data.type = type;
    fill(data.headline, headline.empty() ? plain(string_at(value, "name")) : headline);
    fill(data.body, string_at(value, "articleBody"));
    fill(data.published, string_at(value, "datePublished"));
    if (type != "Review") fill(data.published, string_at(value, "dateCreated"));
    fill(data.modified, string_at(value, "dateModified"));
    fill(data.publisher, name_at(value, "publisher"));
    fill(data.url, url_at(value));
    fill(data.language, string_at(value, "inLanguage"));
    if (const Value* author = member(value, "author"); author != nullptr) take_authors(*author, data.authors);
    const Value* updates = member(value, "liveBlogUpdate");
    if (updates == nullptr) return;
    if (updates->IsObject()) data.updates.push_back(update_of(*updates));
    if (!updates->IsArray()) return;
    for (const Value& one : updates->GetArray())
      if (one.IsObject() && data.updates.size() < kMostUpdates) data.updates.push_back(update_of(one));
  }

  void take_page(const Value& value) {
    fill(data.page_published, string_at(value, "datePublished"));
    fill(data.page_published, string_at(value, "uploadDate"));
    fill(data.page_modified, string_at(value, "dateModified"));
  }

  static void fill(std::string& target, std::string value) {
    if (target.empty()) target = std::move(value);
  }
};

// The string behind `"name":` in JSON that does not parse.
std::string salvage(std::string_view script, std::string_view name) {
  const std::string quoted = '"' + std::string(name) + '"';
  std::size_t pos = script.find(quoted);
  if (pos == std::string_view::npos) return {};
  pos = script.find_first_not_of(" \t\r\n:", pos + quoted.size());
  if (pos == std::string_view::npos || script[pos] != '"') return {};
  const std::size_t end = script.find('"', pos + 1);
  if (end == std::string_view::npos || end - pos > 64) return {};
  return std::string(script.substr(pos + 1, end - pos - 1));
}

std::string_view without_wrapping(std::string_view script) {
  script = base::trim(script);
  for (std::string_view opening : {"<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"})
    if (script.starts_with(opening)) script.remove_prefix(opening.size());
  return base::trim(script);
}

}  // namespace

LinkedData read_linked_data(std::span<const std::string> scripts) {
  Collector collector;
  for (const std::string& script : scripts) {
    const std::string_view json = without_wrapping(script);
    if (json.empty()) continue;
    const JsonValue value = parse_lenient_json(json);
    if (value.ok) {
      collector.take(value.document, 0);
      continue;
    }
    if (collector.data.published.empty()) collector.data.published = salvage(json, "datePublished");
    if (collector.data.modified.empty()) collector.data.modified = salvage(json, "dateModified");
  }
  return std::move(collector.data);
}

}  // namespace throughline::reading
