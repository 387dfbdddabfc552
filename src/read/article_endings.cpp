#include <algorithm>
#include <array>

#include "throughline/stages.hpp"

namespace throughline {
namespace {

constexpr std::array<std::string_view, 6> kArticleEndings = {".json", ".jsonl", ".markdown", ".md", ".ndjson", ".txt"};

}  // namespace

bool ArticleReader::reads(std::string_view path) {
  return std::any_of(kArticleEndings.begin(), kArticleEndings.end(),
                     [path](std::string_view ending) { return path.ends_with(ending); });
}

}  // namespace throughline
