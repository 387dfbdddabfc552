#include "graph/common_origins.hpp"

#include <doctest/doctest.h>

#include "support/claim_builder.hpp"

namespace throughline::graph {
namespace {

using Signature = std::vector<std::uint64_t>;

// A signature whose first `same` places of 64 are those of every other such signature.
Signature signature(std::size_t same, std::uint64_t own) {
  Signature rows;
  for (std::uint64_t i = 0; i < 64; ++i) rows.push_back(i < same ? i + 1 : 1000 * own + i);
  return rows;
}

std::vector<std::size_t> origins(const testing::ClaimBuilder& told) { return find_common_origins(told.set().articles); }

TEST_CASE("resemblance is the share of equal places") {
  CHECK(resemblance(signature(48, 1), signature(48, 2)) == 0.75);
  CHECK(resemblance(Signature{}, Signature{}) == 0);
  CHECK(resemblance(Signature{1, 2}, Signature{1}) == 0);
}

TEST_CASE("a near-copy shares the origin of the first") {
  testing::ClaimBuilder told;
  told.article("a", "2031-05-01").shingles(signature(60, 1));
  told.article("b", "2031-05-02").shingles(signature(60, 2));
  told.article("c", "2031-05-02").shingles(signature(10, 3));
  CHECK(origins(told) == std::vector<std::size_t>{0, 0, 2});
}

TEST_CASE("a shared agency lets less likeness make a copy") {
  for (const bool credited : {true, false}) {
    CAPTURE(credited);
    testing::ClaimBuilder told;
    told.article("a", "2031-05-01").shingles(signature(36, 1)).agency(credited ? "AP" : "");
    told.article("b", "2031-05-01").shingles(signature(36, 2)).agency(credited ? "AP" : "");
    CHECK((origins(told)[1] == 0) == credited);
  }
}

TEST_CASE("the same agency alone makes no copy") {
  testing::ClaimBuilder told;
  told.article("a", "2031-05-01").shingles(signature(8, 1)).agency("AP");
  told.article("b", "2031-05-01").shingles(signature(8, 2)).agency("AP");
  CHECK(origins(told) == std::vector<std::size_t>{0, 1});
}

TEST_CASE("two versions under one address are one voice") {
  testing::ClaimBuilder told;
  told.article("a", "2031-05-01").url("https://example.org/strike");
  told.article("b", "2031-05-02").url("https://example.org/strike");
  told.article("c", "2031-05-02").url("https://example.org/other");
  CHECK(origins(told) == std::vector<std::size_t>{0, 0, 2});
}

TEST_CASE("articles without address and signature are voices of their own") {
  testing::ClaimBuilder told;
  told.article("a", "2031-05-01");
  told.article("b", "2031-05-01");
  CHECK(origins(told) == std::vector<std::size_t>{0, 1});
}

}  // namespace
}  // namespace throughline::graph
