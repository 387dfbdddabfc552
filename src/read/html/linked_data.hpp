// What the JSON-LD of a page (schema.org) says of its article.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace throughline::reading {

// One LiveBlogPosting update.
struct LiveUpdate {
  std::string headline;
  std::string body;
  std::string published;
  std::string modified;
  std::string url;
};

// All as written; empty: not said.
struct LinkedData {
  std::string type;  // "NewsArticle", "LiveBlogPosting", ...
  std::string headline;
  std::string body;
  std::string published;
  std::string modified;
  std::string publisher;
  std::string url;
  std::string language;
  std::vector<std::string> authors;
  std::vector<LiveUpdate> updates;
  std::string page_published;  // of a WebPage, where no article says it
  std::string page_modified;
};

// `scripts` are the contents of the page's scripts. What is no JSON is searched for its dates alone.
LinkedData read_linked_data(std::span<const std::string> scripts);

}  // namespace throughline::reading
