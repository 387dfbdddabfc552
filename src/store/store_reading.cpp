#include "store/store_reading.hpp"

#include <iterator>
#include <set>

#include "store/article_content.hpp"
#include "store/marked_rows.hpp"

namespace throughline::store {
namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

// All rows of one table, each checked on the way.
class Rows {
 public:
  Rows(const Database& database, const TableSpec& table, SealChange& sum)
      : table_(table), statement_(database.prepare(select_rows(table, order_of(table)))), sum_(&sum) {}

  // Steps on; false at the end and in case of failure.
  bool next() {
    step_ = statement_.step();
    if (step_ != Step::row) return false;
    const auto mark = checked_mark(table_, statement_);
    if (!mark) {
      step_ = Step::failed;
      return false;
    }
    sum_->came(*mark);
    return true;
  }
  bool is_sound() const { return step_ == Step::done; }
  const Statement& row() const { return statement_; }

 private:
  // Read from the table itself: an index may be damaged on its own.
  static std::string_view order_of(const TableSpec& table) {
    const bool has_numbers = table.columns.starts_with("number");
    return has_numbers ? "NOT INDEXED ORDER BY number" : "";
  }

  TableSpec table_;
  Statement statement_;
  SealChange* sum_;
  Step step_ = Step::row;
};

class TableReader {
 public:
  TableReader(const Database& database, const Wanted& wanted) : database_(database), wanted_(wanted) {}

  bool read() {
    return read_stays() && read_articles() && read_skipped() && check(kOverrides) && check(kFiles) &&
           check(kHoldings) && check(kVersions) && read_seal(database_) == sum_;
  }
  ClaimSet take() { return normalise(std::move(set_)); }

 private:
  bool check(const TableSpec& table) {
    Rows rows(database_, table, sum_);
    while (rows.next()) {
    }
    return rows.is_sound();
  }

  bool read_stays() {
    Rows rows(database_, kStays, sum_);
    while (rows.next()) {
      if (counts_at(rows.row().cell(3), rows.row().cell(4), wanted_.version)) standing_.insert(rows.row().number(1));
    }
    return rows.is_sound();
  }

  bool is_wanted(const Statement& article) const {
    if (!standing_.contains(article.number(0))) return false;
    const auto reported = article.cell(3);
    return !wanted_.as_of ||
           (reported != Cell() && std::get<std::int64_t>(reported) <= std::int64_t{wanted_.as_of->number});
  }

  // Both tables side by side: the claims of an article stand behind each other, in the order of the articles.
  bool read_articles() {
    Rows articles(database_, kArticles, sum_);
    Rows claims(database_, kClaims, sum_);
    bool claim_left = claims.next();
    while (articles.next()) {
      std::string records;
      for (; claim_left && claims.row().number(2) == articles.row().number(0); claim_left = claims.next()) {
        records.append(claims.row().text(3)).append("\n");
      }
      if (is_wanted(articles.row()) && !add_article(articles.row().text(5), records)) return false;
    }
    return articles.is_sound() && !claim_left && claims.is_sound();
  }

  bool add_article(std::string_view records, std::string_view claims) {
    auto part = read_content(records, claims);
    if (!part) return false;
    append(set_.articles, std::move(part->articles));
    append(set_.actors, std::move(part->actors));
    append(set_.claims, std::move(part->claims));
    return true;
  }

  bool read_skipped() {
    Rows rows(database_, kSkipped, sum_);
    while (rows.next()) {
      if (!counts_at(rows.row().cell(4), rows.row().cell(5), wanted_.version)) continue;
      set_.skipped.push_back({std::string(rows.row().text(1)), std::string(rows.row().text(2))});
    }
    return rows.is_sound();
  }

  const Database& database_;
  Wanted wanted_;
  std::set<std::int64_t> standing_;  // rows of articles that count
  ClaimSet set_;
  SealChange sum_;
};

}  // namespace

bool counts_at(const Cell& since, const Cell& until, std::optional<std::int64_t> version) {
  const auto* ended = std::get_if<std::int64_t>(&until);
  if (!version) return ended == nullptr;
  const auto* began = std::get_if<std::int64_t>(&since);
  return began != nullptr && *began <= *version && (ended == nullptr || *version < *ended);
}

std::optional<ClaimSet> read_tables(const Database& database, const Wanted& wanted) {
  TableReader reader(database, wanted);
  if (!reader.read()) return std::nullopt;
  return reader.take();
}

}  // namespace throughline::store
