#include "throughline/claim_spool.hpp"

#include <doctest/doctest.h>

#include "support/random_claims.hpp"

using namespace throughline;

namespace {

std::string bytes_of(const ClaimSpool& spool) {
  std::string bytes;
  std::string piece(1000, '\0');
  const auto source = spool.open();
  for (std::size_t got = source->read(piece).value(); got > 0; got = source->read(piece).value())
    bytes.append(piece, 0, got);
  return bytes;
}

std::string spooled(const std::vector<ClaimSet>& sets) {
  ClaimSpool spool(make_memory_scratch());
  for (const ClaimSet& set : sets) spool.add(set);
  REQUIRE(spool.finish().ok());
  return bytes_of(spool);
}

ClaimSet article(std::string id, std::string path, std::string digest, std::string_view modified) {
  ArticleInfo info;
  info.id = std::move(id);
  info.path = std::move(path);
  info.digest = std::move(digest);
  info.modified = parse_day(modified);
  info.published_basis = "none";
  return {.articles = {info}};
}

// Takes bytes until it is full.
class SmallScratch final : public Scratch {
 public:
  Result<std::uint64_t> put(std::string_view bytes) override {
    taken_ += bytes.size();
    if (taken_ > 1000) return Diagnostic{.code = "full-scratch", .message = "full"};
    return inner_->put(bytes);
  }
  Result<std::string> get(std::uint64_t begin, std::size_t size) const override { return inner_->get(begin, size); }

 private:
  std::unique_ptr<Scratch> inner_ = make_memory_scratch();
  std::size_t taken_ = 0;
};

}  // namespace

TEST_CASE("claims that were put aside give the bytes of those that were held") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    const ClaimSet set = testing::random_claims(seed, 12);
    CHECK(spooled({set}) == write_claims(set));
    CHECK(spooled({testing::shuffled(set, seed)}) == write_claims(set));
  }
  CHECK(spooled({}) == write_claims({}));
}

TEST_CASE("sets that share articles are joined in whatever order they come") {
  const ClaimSet one = testing::random_claims(3, 9);
  const ClaimSet two = testing::random_claims(4, 9);
  const std::string joined = write_claims(merge(one, two));
  CHECK(spooled({one, two}) == joined);
  CHECK(spooled({two, one, two}) == joined);
}

TEST_CASE("an article under two paths is written once with both") {
  const ClaimSet first = article("a-1", "b.txt", "d1", "2024-01-01");
  const ClaimSet second = article("a-1", "a.txt", "d1", "2024-01-01");
  CHECK(spooled({first, second}) == write_claims(merge(first, second)));
  CHECK(spooled({first, second}).find(R"("also":["b.txt"])") != std::string::npos);
}

TEST_CASE("of two texts under one id the later is written") {
  const ClaimSet early = article("a-1", "a.txt", "d1", "2024-01-01");
  const ClaimSet late = article("a-1", "b.txt", "d2", "2024-01-02");
  CHECK(spooled({early, late}) == write_claims(late));
  CHECK(spooled({late, early}) == write_claims(late));
}

TEST_CASE("what was skipped is written once and in order") {
  const ClaimSet skipped{.skipped = {{"b.txt", "empty-article"}, {"a.txt", "not-text"}, {"b.txt", "empty-article"}}};
  CHECK(spooled({skipped}) == write_claims(normalise(skipped)));
}

TEST_CASE("a scratch that is full is a fault and no shorter stream") {
  ClaimSpool spool(std::make_unique<SmallScratch>());
  spool.add(testing::random_claims(1, 40));
  const Done finished = spool.finish();
  REQUIRE_FALSE(finished.ok());
  CHECK(finished.error().code == "full-scratch");
}
