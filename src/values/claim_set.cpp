// A set of claims is a join of records: each key keeps the record that comes first in one total order, and paths unite.
// Both are associative, commutative and idempotent, and so is the whole.
#include "throughline/claim_set.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "values/record_bytes.hpp"

namespace throughline {
namespace {

// Undated after dated: where two records of one id differ, the one with an earlier day stays.
bool earlier(std::optional<Day> a, std::optional<Day> b) { return a && (!b || *a < *b); }

bool comes_first(const ArticleInfo& a, const ArticleInfo& b) {
  if (a.published != b.published) return earlier(a.published, b.published);
  return values::record_bytes(a) < values::record_bytes(b);
}

bool comes_first(const Claim& a, const Claim& b) {
  if (a.reported != b.reported) return earlier(a.reported, b.reported);
  return values::record_bytes(a) < values::record_bytes(b);
}

bool comes_first(const Actor& a, const Actor& b) { return values::record_bytes(a) < values::record_bytes(b); }

// A path that can be read again before standard input, then byte order.
bool path_comes_first(const std::string& a, const std::string& b) {
  return std::tuple(a == "-", std::string_view(a)) < std::tuple(b == "-", std::string_view(b));
}

std::vector<std::string> paths_of(const ArticleInfo& article) {
  std::vector<std::string> paths = article.also;
  if (!article.path.empty()) paths.push_back(article.path);
  return paths;
}

void set_paths(ArticleInfo& article, std::vector<std::string> paths) {
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  const auto first = std::min_element(paths.begin(), paths.end(), path_comes_first);
  article.path.clear();
  if (first != paths.end()) {
    article.path = std::move(*first);
    paths.erase(first);
  }
  article.also = std::move(paths);
}

// What two records with one key become.
void join(ArticleInfo& kept, ArticleInfo& other) {
  std::vector<std::string> paths = paths_of(kept);
  const std::vector<std::string> more = paths_of(other);
  paths.insert(paths.end(), more.begin(), more.end());
  if (comes_first(other, kept)) kept = std::move(other);
  set_paths(kept, std::move(paths));
}

template <class Record>
void join(Record& kept, Record& other) {
  if (!(kept == other) && comes_first(other, kept)) kept = std::move(other);
}

// Sorts by key and joins the records of each key.
template <class Record, class Key>
void join_by(std::vector<Record>& records, Key key) {
  std::sort(records.begin(), records.end(), [&](const Record& a, const Record& b) { return key(a) < key(b); });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (kept > 0 && key(records[kept - 1]) == key(records[i])) {
      join(records[kept - 1], records[i]);
    } else if (kept++ != i) {
      records[kept - 1] = std::move(records[i]);
    }
  }
  records.erase(records.begin() + static_cast<std::ptrdiff_t>(kept), records.end());
}

template <class Record>
void append(std::vector<Record>& to, std::vector<Record>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

ClaimSet normalise(ClaimSet set) {
  for (ArticleInfo& article : set.articles) set_paths(article, paths_of(article));
  join_by(set.articles, [](const ArticleInfo& a) { return std::string_view(a.id); });
  join_by(set.actors, [](const Actor& a) { return std::tuple<std::string_view, std::string_view>(a.id, a.article); });
  join_by(set.claims, [](const Claim& c) { return std::string_view(c.id); });
  std::sort(set.skipped.begin(), set.skipped.end());
  set.skipped.erase(std::unique(set.skipped.begin(), set.skipped.end()), set.skipped.end());
  return set;
}

ClaimSet merge(ClaimSet a, ClaimSet b) {
  append(a.articles, b.articles);
  append(a.actors, b.actors);
  append(a.claims, b.claims);
  append(a.skipped, b.skipped);
  return normalise(std::move(a));
}

}  // namespace throughline
