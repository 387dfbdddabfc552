#include "throughline/store.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include <sqlite3.h>

#include "support/temporary_folder.hpp"
#include "throughline/formats.hpp"

using namespace throughline;

namespace {

class Folder : public testing::TemporaryFolder {
 public:
  std::string file(const std::string& name) const { return path() + "/" + name; }
};

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void put(const std::string& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

void run_sql(const std::string& path, const char* sql) {
  sqlite3* connection = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &connection) == SQLITE_OK);
  CHECK(sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(connection);
}

Claim claim(std::string id, std::string article) {
  Claim made;
  made.id = std::move(id);
  made.article = std::move(article);
  made.quote = {"The gate stayed shut.", {4, 25}, "", ""};
  return made;
}

// An article of that day in March 2021 (0: undated) with one actor and two claims.
ClaimSet article_set(const std::string& id, int day) {
  ClaimSet set;
  ArticleInfo article;
  article.id = id;
  article.path = id + ".txt";
  if (day > 0) article.published = make_day(2021, 3, day);
  set.articles = {article};
  set.actors = {{.id = "p-1", .article = id, .name = "Ada Moor"}};
  set.claims = {claim("c-" + id + "1", id), claim("c-" + id + "2", id)};
  return set;
}

ClaimSet three_articles() {
  ClaimSet set = merge(merge(article_set("a", 1), article_set("b", 5)), article_set("c", 0));
  set.skipped = {{"empty.txt", "empty-article"}};
  return set;
}

ClaimStore opened(const std::string& path) {
  auto store = ClaimStore::open(path);
  REQUIRE(store.ok());
  return std::move(store).value();
}

// Closed when it returns: SQLite then folds its log into the file.
void make_store(const std::string& path, const ClaimSet& set) { REQUIRE(opened(path).add(set).ok()); }

std::string open_code(const std::string& path) {
  const auto store = ClaimStore::open(path);
  return store.ok() ? "" : store.error().code;
}

std::string load_code(const std::string& path) {
  const auto store = ClaimStore::open(path);
  if (!store.ok()) return store.error().code;
  const auto set = store.value().load(std::nullopt);
  return set.ok() ? "" : set.error().code;
}

// Of each byte whose place is a multiple of `stride` one bit is flipped, alone.
void flip_bits_of_every(std::size_t stride) {
  const Folder folder;
  make_store(folder.file("s"), three_articles());
  const std::string sound = bytes_of(folder.file("s"));
  for (std::size_t at = 0; at < sound.size(); at += stride) {
    CAPTURE(at);
    std::string spoilt = sound;
    spoilt[at] = static_cast<char>(spoilt[at] ^ (1 << (at % 8)));
    put(folder.file("t"), spoilt);
    const auto store = ClaimStore::open(folder.file("t"));
    if (!store.ok()) continue;
    const auto set = store.value().load(std::nullopt);
    if (set.ok()) REQUIRE(set.value() == three_articles());
  }
}

}  // namespace

TEST_CASE("a new store is empty") {
  const Folder folder;
  CHECK(opened(folder.file("s")).load(std::nullopt).value() == ClaimSet{});
}

TEST_CASE("what is added is there after closing and opening") {
  const Folder folder;
  make_store(folder.file("s"), three_articles());
  CHECK(opened(folder.file("s")).load(std::nullopt).value() == three_articles());
}

TEST_CASE("adding the same set again changes no byte of the file") {
  const Folder folder;
  make_store(folder.file("s"), three_articles());
  const std::string before = bytes_of(folder.file("s"));
  make_store(folder.file("s"), three_articles());
  CHECK(bytes_of(folder.file("s")) == before);
}

TEST_CASE("the order of additions does not matter") {
  const Folder folder;
  ClaimSet same_again = article_set("b", 5);
  same_again.articles[0].path = "elsewhere.txt";
  const ClaimSet parts[] = {article_set("a", 1), article_set("b", 5), same_again, article_set("c", 0)};
  ClaimSet all;
  {
    ClaimStore forth = opened(folder.file("forth"));
    ClaimStore back = opened(folder.file("back"));
    for (std::size_t i = 0; i < std::size(parts); ++i) {
      all = merge(std::move(all), parts[i]);
      REQUIRE(forth.add(parts[i]).ok());
      REQUIRE(back.add(parts[std::size(parts) - 1 - i]).ok());
    }
  }
  CHECK(opened(folder.file("forth")).load(std::nullopt).value() == all);
  CHECK(opened(folder.file("back")).load(std::nullopt).value() == all);
}

TEST_CASE("as of a day only what was reported by then is there") {
  struct Row {
    int day;
    std::size_t articles;
  };
  const Folder folder;
  make_store(folder.file("s"), three_articles());
  const ClaimStore store = opened(folder.file("s"));
  for (const Row& row : {Row{1, 1}, Row{4, 1}, Row{5, 2}, Row{31, 2}}) {
    CAPTURE(row.day);
    const auto set = store.load(make_day(2021, 3, row.day));
    REQUIRE(set.ok());
    CHECK(set.value().articles.size() == row.articles);
    CHECK(set.value().claims.size() == 2 * row.articles);
    CHECK(set.value().skipped.size() == 1);
  }
  CHECK(store.load(make_day(2021, 2, 28)).value().articles.empty());
}

TEST_CASE("a file that is no store is refused and left as it is") {
  const Folder folder;
  put(folder.file("text"), std::string(5000, 'x'));
  run_sql(folder.file("other"), "CREATE TABLE song (name)");
  for (const char* const name : {"text", "other"}) {
    CAPTURE(name);
    const std::string before = bytes_of(folder.file(name));
    CHECK(open_code(folder.file(name)) == "not-a-store");
    CHECK(bytes_of(folder.file(name)) == before);
  }
}

TEST_CASE("a store of a later version is refused") {
  const Folder folder;
  make_store(folder.file("s"), three_articles());
  run_sql(folder.file("s"), "PRAGMA user_version = 2");
  CHECK(open_code(folder.file("s")) == "newer-store");
}

TEST_CASE("a store in a folder that is not there cannot be opened") {
  const Folder folder;
  CHECK(open_code(folder.file("none/s")) == "unreadable-store");
  CHECK(open_code("") == "unreadable-store");
}

TEST_CASE("a row that was altered, taken away or put in is noticed") {
  const char* const spoilings[] = {
      "UPDATE article SET stream = replace(stream, 'shut', 'open')",
      "UPDATE article SET reported = reported + 1 WHERE id = 'a'",
      "UPDATE article SET reported = NULL WHERE id = 'a'",
      "UPDATE article SET id = 'd' WHERE id = 'a'",
      "DELETE FROM article WHERE id = 'b'",
      "DELETE FROM skipped",
      "UPDATE skipped SET code = 'other'",
      "UPDATE seal SET articles = 4",
      "DELETE FROM seal",
      "DROP TABLE skipped",
  };
  for (const char* const sql : spoilings) {
    CAPTURE(sql);
    const Folder folder;
    make_store(folder.file("s"), three_articles());
    run_sql(folder.file("s"), sql);
    CHECK(load_code(folder.file("s")) == "damaged-store");
  }
}

TEST_CASE("a damaged row is not added to") {
  const Folder folder;
  make_store(folder.file("s"), three_articles());
  run_sql(folder.file("s"), "UPDATE article SET stream = replace(stream, 'shut', 'open')");
  const Done added = opened(folder.file("s")).add(article_set("a", 1));
  REQUIRE_FALSE(added.ok());
  CHECK(added.error().code == "damaged-store");
}

TEST_CASE("a store that cannot be written says so and is unchanged") {
  const Folder folder;
  make_store(folder.file("s"), article_set("a", 1));
  ClaimStore store = opened(folder.file("s"));
  run_sql(folder.file("s"), "CREATE TRIGGER no BEFORE INSERT ON skipped BEGIN SELECT raise(ABORT, 'no'); END");
  CHECK_FALSE(store.add(three_articles()).ok());
  CHECK(store.load(std::nullopt).value() == article_set("a", 1));
}

TEST_CASE("a flipped bit is noticed or makes no difference") { flip_bits_of_every(97); }

TEST_SUITE("long") {
  TEST_CASE("a flipped bit anywhere in the file is noticed or makes no difference") { flip_bits_of_every(1); }
}
