// A feed of any bytes: reading ends, and what comes out is valid UTF-8 and accounted for.
#include <cstdint>

#include "base/utf8.hpp"
#include "require.hpp"
#include "throughline/stages.hpp"

using namespace throughline;

namespace {

const ArticleReader& reader() {
  static const ArticleReader kReader(TableSet::embedded().value());
  return kReader;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const ReadOutcome outcome = reader().read("feed.xml", bytes, {});
  for (const ReadArticle& read : outcome.articles) {
    require(base::is_valid_utf8(read.article.text) && !read.article.text.empty());
    require(base::is_valid_utf8(read.article.info.title) && base::is_valid_utf8(read.article.info.url));
  }
  for (const Diagnostic& said : outcome.diagnostics) require(base::is_valid_utf8(said.message + said.excerpt));
  return 0;
}
