// The articles of a store and when each counted.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/article_content.hpp"
#include "store/marked_rows.hpp"

namespace throughline::store {

// An article that counts now.
struct Standing {
  std::int64_t stay = 0;     // row of the stay
  std::int64_t article = 0;  // row of the content
  std::int64_t since = 0;
  std::int64_t mark = 0;  // of the stay
};

// REQUIRES: used within one transaction. Every call but the constructor tells by its result whether the rows were as
// they should be and could be written.
class ArticleShelf {
 public:
  ArticleShelf(const Database& database, SealChange& seal);

  bool is_ready() const { return next_article_ && next_claim_ && next_stay_; }

  // False in case of failure; else `standing` says whether the article counts now.
  bool find_standing(std::string_view id, std::optional<Standing>& standing);
  // Content as it was put on record, with the reader that gave it.
  struct Kept {
    ClaimSet set;
    std::string digest;
    std::string reader;
  };
  std::optional<Kept> read_kept(std::int64_t article);

  // Puts content on record unless it is there; gives its row. `claims` grows by what is new.
  std::optional<std::int64_t> put(const ArticleContent& content, std::string_view reader, std::uint32_t& claims);
  bool begin_stay(std::int64_t article, std::string_view id, std::int64_t since);
  // A stay that was over when it began.
  bool note_stay(std::int64_t article, std::string_view id, std::int64_t when, std::string_view next);
  bool end_stay(const Standing& standing, std::string_view id, std::int64_t until, std::string_view next);

 private:
  bool insert_claims(const ArticleContent& content, std::int64_t article);

  Statement find_content_;
  Statement find_standing_;
  Statement read_article_;
  Statement read_claims_;
  RowWriter articles_;
  RowWriter claims_;
  RowWriter stays_;
  std::optional<std::int64_t> next_article_;
  std::optional<std::int64_t> next_claim_;
  std::optional<std::int64_t> next_stay_;
};

}  // namespace throughline::store
