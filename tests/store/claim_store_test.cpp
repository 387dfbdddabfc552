#include "throughline/store.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <span>
#include <string>

#include <sqlite3.h>

#include "support/source_path.hpp"
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
  auto store = ClaimStore::open(path, StoreAccess::write);
  REQUIRE(store.ok());
  return std::move(store).value();
}

FileYield yield(const std::string& place, const ClaimSet& set) {
  return {place, "digest of " + write_claims(set), set};
}

Done add(ClaimStore& store, const std::string& place, const ClaimSet& set) {
  Addition addition;
  addition.reader = "reader";
  const FileYield file = yield(place, set);
  return store.add(std::span(&file, 1), addition);
}

// Closed when it returns: SQLite then folds its log into the file.
void make_store(const std::string& path, const ClaimSet& set) {
  ClaimStore store = opened(path);
  REQUIRE(add(store, "here", set).ok());
}

std::string open_code(const std::string& path, StoreAccess access = StoreAccess::write) {
  const auto store = ClaimStore::open(path, access);
  return store.ok() ? "" : store.error().code;
}

std::string load_code(const std::string& path) {
  const auto store = ClaimStore::open(path, StoreAccess::read);
  if (!store.ok()) return store.error().code;
  const auto set = store.value().load(std::nullopt);
  return set.ok() ? "" : set.error().code;
}

ClaimSet loaded(const std::string& path) { return opened(path).load(std::nullopt).value(); }

const BuiltTimeline kBuilt{"2021-03-01T00:00:00Z", "reader", 3, "as of 2021-03-01", "{\"story\": \"the gate\"}"};

// All that a store gives, with an error's code where it gives none.
struct Holdings {
  ClaimSet claims;
  std::string built;
  std::vector<NumberedOverride> overrides;
  std::vector<StoreVersion> versions;

  friend bool operator==(const Holdings&, const Holdings&) = default;
};

// Null when anything is refused.
std::optional<Holdings> holdings_of(const ClaimStore& store) {
  const auto claims = store.load(std::nullopt);
  const auto built = store.built(2);
  const auto overrides = store.overrides();
  const auto versions = store.versions();
  if (!claims.ok() || !built.ok() || !overrides.ok() || !versions.ok()) return std::nullopt;
  return Holdings{claims.value(), built.value().value_or("no build"), overrides.value(), versions.value()};
}

// Articles, a kept build and a correction.
void make_full_store(const std::string& path) {
  ClaimStore store = opened(path);
  REQUIRE(add(store, "here", three_articles()).ok());
  REQUIRE(store.keep(kBuilt).value() == 2);
  REQUIRE(store.change_overrides(std::vector{Override{OverrideKind::pin, {"c-a1"}, "", "ours"}}, {}, "").ok());
}

// Of each byte whose place is a multiple of `stride` one bit is flipped, alone.
void flip_bits_of_every(std::size_t stride) {
  const Folder folder;
  make_full_store(folder.file("s"));
  const Holdings held = holdings_of(opened(folder.file("s"))).value();
  REQUIRE(held.built == kBuilt.json);
  const std::string sound = bytes_of(folder.file("s"));
  for (std::size_t at = 0; at < sound.size(); at += stride) {
    CAPTURE(at);
    std::string spoilt = sound;
    spoilt[at] = static_cast<char>(spoilt[at] ^ (1 << (at % 8)));
    put(folder.file("t"), spoilt);
    const auto store = ClaimStore::open(folder.file("t"), StoreAccess::read);
    if (!store.ok()) continue;
    const auto read = holdings_of(store.value());
    if (read) REQUIRE(*read == held);
    // A part may be given where another is refused: then it is the very same.
    const auto set = store.value().load(std::nullopt);
    if (set.ok()) REQUIRE(set.value() == held.claims);
    const auto built = store.value().built(2);
    if (built.ok()) REQUIRE(built.value() == held.built);
  }
}

// 'd' as it is when its text was changed.
ClaimSet changed_text(const std::string& id, const std::string& digest, int modified) {
  ClaimSet set = article_set(id, 1);
  set.articles[0].digest = digest;
  if (modified > 0) set.articles[0].modified = make_day(2021, 3, modified);
  return set;
}

ClaimSet with_terms(ClaimSet set, std::vector<std::pair<std::string, std::uint32_t>> terms) {
  set.articles[0].traits.terms = std::move(terms);
  return set;
}

}  // namespace

TEST_CASE("a new store is empty") {
  const Folder folder;
  CHECK(opened(folder.file("s")).load(std::nullopt).value() == ClaimSet{});
}

TEST_CASE("what is added is there after closing and opening") {
  const Folder folder;
  make_store(folder.file("s"), three_articles());
  CHECK(loaded(folder.file("s")) == three_articles());
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
  const char* const places[] = {"1", "2", "3", "4"};
  ClaimSet all;
  {
    ClaimStore forth = opened(folder.file("forth"));
    ClaimStore back = opened(folder.file("back"));
    for (std::size_t i = 0; i < std::size(parts); ++i) {
      const std::size_t j = std::size(parts) - 1 - i;
      all = merge(std::move(all), parts[i]);
      REQUIRE(add(forth, places[i], parts[i]).ok());
      REQUIRE(add(back, places[j], parts[j]).ok());
    }
  }
  CHECK(loaded(folder.file("forth")) == all);
  CHECK(loaded(folder.file("back")) == all);
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

TEST_CASE("a file whose article was changed holds the newer text, and the older one stays on record") {
  const Folder folder;
  ClaimStore store = opened(folder.file("s"));
  const ClaimSet before = with_terms(article_set("a", 1), {{"gate", 3}, {"shut", 2}});
  const ClaimSet after = with_terms(article_set("b", 1), {{"gate", 3}, {"open", 1}, {"shut", 1}});
  REQUIRE(add(store, "gate.txt", before).ok());
  REQUIRE(add(store, "gate.txt", after).ok());
  CHECK(store.load(std::nullopt).value() == after);
  CHECK(store.load(std::nullopt, 1).value() == before);
  const StoreHealth health = store.examine().value();
  CHECK(health.superseded == 1);
  CHECK(health.claims == 4);
  REQUIRE(add(store, "gate.txt", before).ok());
  CHECK(store.load(std::nullopt).value() == before);
}

TEST_CASE("a file that was used again for something else supersedes nothing") {
  const Folder folder;
  ClaimStore store = opened(folder.file("s"));
  const ClaimSet monday = with_terms(article_set("a", 1), {{"gate", 3}});
  const ClaimSet tuesday = with_terms(article_set("b", 2), {{"harbour", 3}});
  REQUIRE(add(store, "today.txt", monday).ok());
  REQUIRE(add(store, "today.txt", tuesday).ok());
  CHECK(store.load(std::nullopt).value() == merge(monday, tuesday));
}

TEST_CASE("of two texts under one given id the later one counts, in whatever order they come") {
  const Folder folder;
  const ClaimSet older = changed_text("a", "11", 0);
  const ClaimSet newer = changed_text("a", "22", 3);
  ClaimStore forth = opened(folder.file("forth"));
  ClaimStore back = opened(folder.file("back"));
  REQUIRE((add(forth, "1", older).ok() && add(forth, "2", newer).ok()));
  REQUIRE((add(back, "2", newer).ok() && add(back, "1", older).ok()));
  CHECK(forth.load(std::nullopt).value() == newer);
  CHECK(back.load(std::nullopt).value() == newer);
  CHECK(back.examine().value().superseded == 1);
}

TEST_CASE("another reader's claims take the place of the old ones") {
  const Folder folder;
  ClaimStore store = opened(folder.file("s"));
  REQUIRE(add(store, "1", article_set("a", 1)).ok());
  ClaimSet reread = article_set("a", 1);
  reread.claims.pop_back();
  Addition addition;
  addition.reader = "a later reader";
  const FileYield file = yield("1", reread);
  REQUIRE(store.add(std::span(&file, 1), addition).ok());
  CHECK(addition.reread == 1);
  CHECK(store.load(std::nullopt).value() == reread);
}

TEST_CASE("an input that can be used at last is no longer counted as skipped") {
  const Folder folder;
  ClaimStore store = opened(folder.file("s"));
  ClaimSet empty;
  empty.skipped = {{"a.txt", "empty-article"}};
  REQUIRE(add(store, "a.txt", empty).ok());
  CHECK(store.known_files(std::vector<std::string>{"a.txt"}).value().empty());
  REQUIRE(add(store, "a.txt", article_set("a", 1)).ok());
  CHECK(store.load(std::nullopt).value() == article_set("a", 1));
  CHECK(store.load(std::nullopt, 1).value() == empty);
  CHECK(store.known_files(std::vector<std::string>{"a.txt"}).value().size() == 1);
}

TEST_CASE("overrides come into force and go out of it, version by version") {
  const Folder folder;
  ClaimStore store = opened(folder.file("s"));
  const Override hide{OverrideKind::hide, {"c-1"}, "", "not ours"};
  const Override pin{OverrideKind::pin, {"c-2"}, "", ""};
  CHECK(store.change_overrides(std::vector{hide, pin}, {}, "").value() == 2);
  CHECK(store.change_overrides(std::vector{hide}, {}, "").value() == 0);
  CHECK(store.change_overrides({}, std::vector<std::int64_t>{1}, "").value() == 1);
  CHECK(store.overrides().value() == std::vector<NumberedOverride>{{2, pin}});
  CHECK(store.overrides(1).value() == std::vector<NumberedOverride>{{1, hide}, {2, pin}});
  CHECK(store.change_overrides({}, std::vector<std::int64_t>{7}, "").error().code == "unknown-override");
}

TEST_CASE("a built timeline is kept once and given back byte for byte") {
  const Folder folder;
  ClaimStore store = opened(folder.file("s"));
  REQUIRE(add(store, "1", article_set("a", 1)).ok());
  const BuiltTimeline built{"2021-03-01T00:00:00Z", "reader", 3, "as of 2021-03-01", std::string(5000, 'x')};
  CHECK(store.keep(built).value() == 2);
  CHECK(store.keep(built).value() == 2);
  CHECK(store.built(2).value() == built.json);
  CHECK(store.built(1).value() == std::nullopt);
  CHECK(store.built(9).error().code == "unknown-version");
  REQUIRE(store.versions().value().size() == 2);
  CHECK(store.versions().value()[0].deed == "build");
  CHECK(store.versions().value()[0].entries == 3);
}

TEST_CASE("a file that is no store is refused and left as it is") {
  const Folder folder;
  put(folder.file("text"), std::string(5000, 'x'));
  run_sql(folder.file("other"), "CREATE TABLE song (name)");
  for (const char* const name : {"text", "other"}) {
    CAPTURE(name);
    const std::string before = bytes_of(folder.file(name));
    CHECK(open_code(folder.file(name)) == "not-a-store");
    CHECK(open_code(folder.file(name), StoreAccess::read) == "not-a-store");
    CHECK(bytes_of(folder.file(name)) == before);
  }
}

TEST_CASE("a store of a later version is refused") {
  const Folder folder;
  make_store(folder.file("s"), three_articles());
  run_sql(folder.file("s"), "PRAGMA user_version = 3");
  CHECK(open_code(folder.file("s")) == "newer-store");
  CHECK(open_code(folder.file("s"), StoreAccess::read) == "newer-store");
}

TEST_CASE("a store that is not there is made only to be written") {
  const Folder folder;
  CHECK(open_code(folder.file("none/s")) == "unreadable-store");
  CHECK(open_code("") == "no-such-store");
  CHECK(open_code(folder.file("s"), StoreAccess::read) == "no-such-store");
  CHECK(open_code(folder.file("s"), StoreAccess::existing) == "no-such-store");
  CHECK(open_code(folder.file("s")).empty());
}

TEST_CASE("a row that was altered, taken away or put in is noticed") {
  const char* const spoilings[] = {
      "UPDATE claim SET record = replace(record, 'shut', 'open')",
      "UPDATE claim SET article = 2 WHERE number = 1",
      "DELETE FROM claim WHERE number = 1",
      "UPDATE article SET reported = reported + 1 WHERE id = 'a'",
      "UPDATE article SET reported = NULL WHERE id = 'a'",
      "UPDATE article SET id = 'd' WHERE id = 'a'",
      "DELETE FROM article WHERE id = 'b'",
      "UPDATE stay SET until = 1 WHERE id = 'b'",
      "DELETE FROM stay WHERE id = 'b'",
      "DELETE FROM skipped",
      "UPDATE skipped SET code = 'other'",
      "DELETE FROM file",
      "DELETE FROM holding WHERE article = 'a'",
      "UPDATE version SET articles = 7",
      "INSERT INTO override VALUES (1, 'hide', 1, NULL, 0)",
      "UPDATE seal SET row_count = 4",
      "DELETE FROM seal",
      "DROP TABLE skipped",
  };
  for (const char* const sql : spoilings) {
    CAPTURE(sql);
    const Folder folder;
    make_store(folder.file("s"), three_articles());
    run_sql(folder.file("s"), sql);
    CHECK(load_code(folder.file("s")) == "damaged-store");
    CHECK_FALSE(opened(folder.file("s")).examine().value().faults.empty());
  }
}

TEST_CASE("a sound store has no faults") {
  const Folder folder;
  make_store(folder.file("s"), three_articles());
  const StoreHealth health = opened(folder.file("s")).examine().value();
  CHECK(health.faults.empty());
  CHECK(health.articles == 3);
  CHECK(health.claims == 6);
}

TEST_CASE("rows that belong to nothing are found though their digests fit") {
  const Folder folder;
  make_store(folder.file("s"), three_articles());
  run_sql(folder.file("s"), "DELETE FROM article WHERE id = 'b'");
  const auto faults = opened(folder.file("s")).examine().value().faults;
  CHECK(std::ranges::find(faults, "2 of table claim belong to nothing") != faults.end());
}

TEST_CASE("a damaged row is not added to") {
  const Folder folder;
  make_store(folder.file("s"), three_articles());
  run_sql(folder.file("s"), "UPDATE claim SET record = replace(record, 'shut', 'open')");
  ClaimStore store = opened(folder.file("s"));
  const Done added = add(store, "elsewhere", changed_text("a", "22", 4));
  REQUIRE_FALSE(added.ok());
  CHECK(added.error().code == "damaged-store");
}

TEST_CASE("a store that cannot be written says so and is unchanged") {
  const Folder folder;
  make_store(folder.file("s"), article_set("a", 1));
  ClaimStore store = opened(folder.file("s"));
  run_sql(folder.file("s"), "CREATE TRIGGER no BEFORE INSERT ON skipped BEGIN SELECT raise(ABORT, 'no'); END");
  CHECK_FALSE(add(store, "there", three_articles()).ok());
  CHECK(store.load(std::nullopt).value() == article_set("a", 1));
}

TEST_CASE("a store of the first version is brought up to date with all that it held") {
  const Folder folder;
  put(folder.file("s"), bytes_of(test::source_path("tests/store/version_1.db")));
  const ClaimSet held = read_claims(bytes_of(test::source_path("tests/store/version_1.claims.jsonl")), "").value();
  CHECK(loaded(folder.file("s")) == held);
  CHECK(opened(folder.file("s")).versions().value().at(0).deed == "migrate");
  CHECK(opened(folder.file("s")).examine().value().faults.empty());
  put(folder.file("r"), bytes_of(test::source_path("tests/store/version_1.db")));
  CHECK(ClaimStore::open(folder.file("r"), StoreAccess::read).value().load(std::nullopt).value() == held);
}

TEST_CASE("a damaged store of the first version stays as it is") {
  const Folder folder;
  put(folder.file("s"), bytes_of(test::source_path("tests/store/version_1.db")));
  run_sql(folder.file("s"), "UPDATE article SET stream = replace(stream, 'strike', 'strife')");
  CHECK(open_code(folder.file("s")) == "damaged-store");
  CHECK(open_code(folder.file("s")) == "damaged-store");
}

TEST_CASE("a flipped bit is noticed or makes no difference") { flip_bits_of_every(397); }

TEST_SUITE("long") {
  TEST_CASE("a flipped bit anywhere in the file is noticed or makes no difference") { flip_bits_of_every(1); }
}
