// Reading bytes as a file of some name ends, and what comes out is valid UTF-8 and accounted for.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/utf8.hpp"
#include "require.hpp"
#include "throughline/stages.hpp"

inline void read_anything(std::string_view name, std::span<const std::uint8_t> data) {
  using namespace throughline;
  static const ArticleReader kReader(TableSet::embedded().value());
  const std::string_view bytes(reinterpret_cast<const char*>(data.data()), data.size());
  const ReadOutcome outcome = kReader.read(name, bytes, {});
  for (const ReadArticle& read : outcome.articles) {
    require(base::is_valid_utf8(read.article.text) && !read.article.text.empty());
    require(base::is_valid_utf8(read.article.info.title) && base::is_valid_utf8(read.article.info.url));
  }
  for (const Diagnostic& said : outcome.diagnostics) require(base::is_valid_utf8(said.message + said.excerpt));
}
