#include "throughline/claim_set.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "throughline/edtf.hpp"

using namespace throughline;

namespace {

ArticleInfo article(std::string id, std::string path) {
  ArticleInfo info;
  info.id = std::move(id);
  info.path = std::move(path);
  return info;
}

Claim claim(std::string id, std::optional<Day> reported = std::nullopt) {
  Claim made;
  made.id = std::move(id);
  made.reported = reported;
  return made;
}

// Sets from few ids and few contents, so that keys often meet with the same content and often with another.
class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  ClaimSet set() {
    ClaimSet made;
    for (unsigned i = below(5); i > 0; --i) made.articles.push_back(article_record());
    for (unsigned i = below(5); i > 0; --i) made.actors.push_back(actor_record());
    for (unsigned i = below(6); i > 0; --i) made.claims.push_back(claim_record());
    for (unsigned i = below(4); i > 0; --i) made.skipped.push_back({letter(), letter()});
    return made;
  }

  void shuffle(ClaimSet& set) {
    std::shuffle(set.articles.begin(), set.articles.end(), random_);
    std::shuffle(set.actors.begin(), set.actors.end(), random_);
    std::shuffle(set.claims.begin(), set.claims.end(), random_);
    std::shuffle(set.skipped.begin(), set.skipped.end(), random_);
  }

 private:
  unsigned below(unsigned bound) { return static_cast<unsigned>(random_() % bound); }
  std::string letter() { return std::string(1, static_cast<char>('a' + below(3))); }
  std::optional<Day> day() { return below(3) == 0 ? std::nullopt : std::optional(Day{static_cast<int>(below(3))}); }

  ArticleInfo article_record() {
    ArticleInfo made = article(letter(), below(4) == 0 ? "-" : letter());
    for (unsigned i = below(3); i > 0; --i) made.also.push_back(letter());
    made.published = day();
    made.title = letter();
    if (below(2) == 0) made.traits.terms = {{letter(), below(3)}};
    return made;
  }

  Actor actor_record() {
    Actor made;
    made.id = letter();
    made.article = letter();
    made.roles = {letter()};
    made.mentions = {{below(3), 5}};
    return made;
  }

  Claim claim_record() {
    Claim made = claim(letter(), day());
    made.quote.exact = letter();
    if (below(2) == 0) made.date = parse_edtf("2025-03");
    if (below(2) == 0) made.attributed_to = {{"", letter(), {}}};
    Count count;
    count.value = Decimal(below(2));
    if (below(2) == 0) made.counts = {count};
    return made;
  }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("merging is associative, commutative and idempotent") {
  Generator generator(20250305);
  for (int i = 0; i < 3000; ++i) {
    CAPTURE(i);
    const ClaimSet a = generator.set();
    const ClaimSet b = generator.set();
    const ClaimSet c = generator.set();
    REQUIRE(merge(a, b) == merge(b, a));
    REQUIRE(merge(merge(a, b), c) == merge(a, merge(b, c)));
    REQUIRE(merge(a, a) == normalise(a));
    REQUIRE(merge(a, {}) == normalise(a));
  }
}

TEST_CASE("a normalised set stays as it is, in whatever order it came") {
  Generator generator(7);
  for (int i = 0; i < 1000; ++i) {
    const ClaimSet set = generator.set();
    ClaimSet shuffled = set;
    generator.shuffle(shuffled);
    REQUIRE(normalise(shuffled) == normalise(set));
    REQUIRE(normalise(normalise(set)) == normalise(set));
  }
}

TEST_CASE("records are sorted by id and met once") {
  ClaimSet set;
  set.claims = {claim("c-2"), claim("c-1"), claim("c-2")};
  set.skipped = {{"b", "empty-article"}, {"a", "empty-article"}, {"b", "empty-article"}};
  const ClaimSet normal = normalise(set);
  CHECK(normal.claims == std::vector<Claim>{claim("c-1"), claim("c-2")});
  CHECK(normal.skipped == std::vector<SkippedInput>{{"a", "empty-article"}, {"b", "empty-article"}});
}

TEST_CASE("one article under several paths keeps the others in also") {
  ClaimSet a;
  ClaimSet b;
  a.articles = {article("a-1", "news/b.txt")};
  b.articles = {article("a-1", "news/a.txt"), article("a-1", "news/c.txt"), article("a-1", "news/b.txt")};
  const ClaimSet both = merge(a, b);
  REQUIRE(both.articles.size() == 1);
  CHECK(both.articles[0].path == "news/a.txt");
  CHECK(both.articles[0].also == std::vector<std::string>{"news/b.txt", "news/c.txt"});
}

TEST_CASE("a path that can be read again comes before standard input") {
  ClaimSet set;
  set.articles = {article("a-1", "-"), article("a-1", "z.txt")};
  const ClaimSet normal = normalise(set);
  CHECK(normal.articles[0].path == "z.txt");
  CHECK(normal.articles[0].also == std::vector<std::string>{"-"});
}

TEST_CASE("of two records with one id the one reported first stays") {
  ClaimSet set;
  set.claims = {claim("c-1"), claim("c-1", Day{5}), claim("c-1", Day{4})};
  CHECK(normalise(set).claims == std::vector<Claim>{claim("c-1", Day{4})});
}
