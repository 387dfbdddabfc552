// What one article gave, as rows: its records, and its claims.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/claim_set.hpp"

namespace throughline::store {

struct ClaimRow {
  std::string id;
  std::string record;  // a line of throughline.claims/1, without its LF
};

struct ArticleContent {
  std::string id;
  std::string digest;                    // of all that follows
  std::optional<std::int64_t> reported;  // Day::number
  std::string records;                   // lines of the article and its actors
  std::vector<ClaimRow> claims;
};

// One set an article, in the order of `set`. Inputs that were skipped belong to none.
std::vector<ClaimSet> split_by_article(const ClaimSet& set);

// REQUIRES: `set` holds one article.
ArticleContent content_of(const ClaimSet& set);

// The way back. Null when the records are not those of one whole article.
std::optional<ClaimSet> read_content(std::string_view records, std::string_view claims);

}  // namespace throughline::store
