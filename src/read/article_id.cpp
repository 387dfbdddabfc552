#include "read/article_id.hpp"

#include <algorithm>

#include "base/digest.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kLongestId = 200;

bool is_fit(std::string_view id) {
  bool printable = std::all_of(id.begin(), id.end(), [](char c) { return static_cast<unsigned char>(c) > 0x20; });
  return !id.empty() && id.size() <= kLongestId && printable;
}

}  // namespace

std::string resolve_article_id(std::string_view given, const Article& article) {
  if (is_fit(given)) return std::string(given);
  const std::string day = article.info.published ? to_string(*article.info.published) : std::string();
  return base::content_id("a", {day, article.info.title, article.text});
}

}  // namespace throughline::reading
