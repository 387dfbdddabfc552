#include "store/article_shelf.hpp"

#include "store/version_numbers.hpp"

namespace throughline::store {

ArticleShelf::ArticleShelf(const Database& database, SealChange& seal)
    : find_content_(database.prepare("SELECT number FROM article WHERE id = ?1 AND digest = ?2")),
      find_standing_(database.prepare(select_rows(kStays, "WHERE id = ?1 AND until IS NULL"))),
      read_article_(database.prepare(select_rows(kArticles, "WHERE number = ?1"))),
      read_claims_(database.prepare(select_rows(kClaims, "WHERE article = ?1 ORDER BY number"))),
      articles_(database, kArticles, seal),
      claims_(database, kClaims, seal),
      stays_(database, kStays, seal),
      next_article_(next_number(database, kArticles.name)),
      next_claim_(next_number(database, kClaims.name)),
      next_stay_(next_number(database, kStays.name)) {}

bool ArticleShelf::find_standing(std::string_view id, std::optional<Standing>& standing) {
  const Step step = find_standing_.bind(1, id).step();
  bool sound = step != Step::failed;
  if (step == Step::row) {
    const auto mark = checked_mark(kStays, find_standing_);
    if (mark) standing = Standing{find_standing_.number(0), find_standing_.number(1), find_standing_.number(3), *mark};
    sound = mark.has_value();
  }
  find_standing_.reset();
  return sound;
}

std::optional<ArticleShelf::Kept> ArticleShelf::read_kept(std::int64_t article) {
  std::optional<Kept> kept;
  if (read_article_.bind(1, article).step() == Step::row && checked_mark(kArticles, read_article_)) {
    std::string claims;
    read_claims_.bind(1, article);
    Step step = read_claims_.step();
    for (; step == Step::row && checked_mark(kClaims, read_claims_); step = read_claims_.step()) {
      claims.append(read_claims_.text(3)).append("\n");
    }
    auto set = step == Step::done ? read_content(read_article_.text(5), claims) : std::nullopt;
    if (set) kept = Kept{*std::move(set), std::string(read_article_.text(2)), std::string(read_article_.text(4))};
    read_claims_.reset();
  }
  read_article_.reset();
  return kept;
}

std::optional<std::int64_t> ArticleShelf::put(const ArticleContent& content, std::string_view reader,
                                              std::uint32_t& claims) {
  const Step step = find_content_.bind(1, content.id).bind(2, content.digest).step();
  const std::int64_t found = step == Step::row ? find_content_.number(0) : 0;
  find_content_.reset();
  if (step == Step::failed) return std::nullopt;
  if (step == Step::row) return found;
  const std::int64_t number = (*next_article_)++;
  const bool inserted =
      articles_.insert({number, content.id, content.digest, cell_of(content.reported), reader, content.records}) &&
      insert_claims(content, number);
  if (!inserted) return std::nullopt;
  claims += static_cast<std::uint32_t>(content.claims.size());
  return number;
}

bool ArticleShelf::insert_claims(const ArticleContent& content, std::int64_t article) {
  for (const ClaimRow& claim : content.claims) {
    if (!claims_.insert({(*next_claim_)++, claim.id, article, claim.record})) return false;
  }
  return true;
}

bool ArticleShelf::begin_stay(std::int64_t article, std::string_view id, std::int64_t since) {
  return stays_.insert({(*next_stay_)++, article, id, since, Cell(), Cell()});
}

bool ArticleShelf::note_stay(std::int64_t article, std::string_view id, std::int64_t when, std::string_view next) {
  return stays_.insert({(*next_stay_)++, article, id, when, when, next});
}

bool ArticleShelf::end_stay(const Standing& standing, std::string_view id, std::int64_t until, std::string_view next) {
  return stays_.remove(standing.stay, standing.mark) &&
         stays_.insert({standing.stay, standing.article, id, standing.since, until, next});
}

}  // namespace throughline::store
