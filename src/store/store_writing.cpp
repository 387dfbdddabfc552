#include "store/store_writing.hpp"

#include "store/article_rows.hpp"
#include "throughline/formats.hpp"

namespace throughline::store {
namespace {

class TableWriter {
 public:
  explicit TableWriter(const Database& database)
      : find_article_(database.prepare("SELECT number, id, reported, stream, mark FROM article WHERE id = ?1")),
        insert_article_(database.prepare("INSERT INTO article (id, reported, stream, mark) VALUES (?1, ?2, ?3, ?4)")),
        update_article_(database.prepare("UPDATE article SET reported = ?2, stream = ?3, mark = ?4 WHERE number = ?1")),
        find_skipped_(database.prepare("SELECT 1 FROM skipped WHERE path = ?1 AND code = ?2")),
        insert_skipped_(database.prepare("INSERT INTO skipped (path, code, mark) VALUES (?1, ?2, ?3)")),
        update_seal_(database.prepare(
            "UPDATE seal SET articles = articles + ?1, skipped = skipped + ?2, marks = (marks | ?3) - (marks & ?3)")) {}

  bool add_article(const ClaimSet& part) {
    const ArticleRow row = article_row(part);
    switch (find_article_.bind(1, row.id).step()) {
      case Step::done:
        find_article_.reset();
        return insert(row);
      case Step::row: {
        const bool joined = join(row, part);
        find_article_.reset();
        return joined;
      }
      case Step::failed:
        break;
    }
    return false;
  }

  bool add_skipped(const SkippedInput& skipped) {
    const Step found = find_skipped_.bind(1, skipped.path).bind(2, skipped.code).step();
    find_skipped_.reset();
    if (found != Step::done) return found == Step::row;
    const std::int64_t mark = mark_of(skipped);
    new_skipped_ += 1;
    marks_ ^= mark;
    return insert_skipped_.bind(1, skipped.path).bind(2, skipped.code).bind(3, mark).run();
  }

  bool write_seal() {
    if (new_articles_ == 0 && new_skipped_ == 0 && marks_ == 0) return true;
    return update_seal_.bind(1, new_articles_).bind(2, new_skipped_).bind(3, marks_).run();
  }

 private:
  bool insert(const ArticleRow& row) {
    const std::int64_t mark = mark_of(row.id, row.reported, row.stream);
    new_articles_ += 1;
    marks_ ^= mark;
    return insert_article_.bind(1, row.id).bind(2, row.reported).bind(3, row.stream).bind(4, mark).run();
  }

  // REQUIRES: find_article_ stands on the row of the same article.
  bool join(const ArticleRow& row, const ClaimSet& part) {
    const std::int64_t old_mark = find_article_.number(4);
    const std::string_view old_stream = find_article_.text(3);
    if (mark_of(row.id, find_article_.number_or_null(2), old_stream) != old_mark) return false;
    if (old_stream == row.stream) return true;
    const auto old_part = read_claims(old_stream, "");
    if (!old_part.ok()) return false;
    const ClaimSet joined = merge(old_part.value(), part);
    if (joined == old_part.value()) return true;
    return update(find_article_.number(0), article_row(joined), old_mark);
  }

  bool update(std::int64_t number, const ArticleRow& row, std::int64_t old_mark) {
    const std::int64_t mark = mark_of(row.id, row.reported, row.stream);
    marks_ ^= old_mark ^ mark;
    return update_article_.bind(1, number).bind(2, row.reported).bind(3, row.stream).bind(4, mark).run();
  }

  Statement find_article_;
  Statement insert_article_;
  Statement update_article_;
  Statement find_skipped_;
  Statement insert_skipped_;
  Statement update_seal_;
  std::int64_t new_articles_ = 0;
  std::int64_t new_skipped_ = 0;
  std::int64_t marks_ = 0;  // exclusive or of marks that came and went
};

}  // namespace

bool add_to_tables(const Database& database, const ClaimSet& set) {
  TableWriter writer(database);
  for (const ClaimSet& part : split_by_article(set)) {
    if (!writer.add_article(part)) return false;
  }
  for (const SkippedInput& skipped : set.skipped) {
    if (!writer.add_skipped(skipped)) return false;
  }
  return writer.write_seal();
}

}  // namespace throughline::store
