// A claim set as rows of the store: one an article, with all its records.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/claim_set.hpp"

namespace throughline::store {

struct ArticleRow {
  std::string id;
  std::optional<std::int64_t> reported;  // Day::number
  std::string stream;                    // throughline.claims/1 of this article alone

  friend bool operator==(const ArticleRow&, const ArticleRow&) = default;
};

// One set an article, in the order of `set`. Inputs that were skipped belong to none.
std::vector<ClaimSet> split_by_article(const ClaimSet& set);

// REQUIRES: `set` holds one article.
ArticleRow article_row(const ClaimSet& set);

// Digests of all columns.
std::int64_t mark_of(std::string_view id, std::optional<std::int64_t> reported, std::string_view stream);
std::int64_t mark_of(const SkippedInput& skipped);

}  // namespace throughline::store
