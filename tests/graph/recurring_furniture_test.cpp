#include "graph/recurring_furniture.hpp"

#include <doctest/doctest.h>

#include "graph/common_origins.hpp"
#include "support/claim_builder.hpp"

namespace throughline::graph {
namespace {

// How many claims stay when `outlets` print the same sentence, one article each.
std::size_t claims_left(const std::vector<std::string>& outlets, bool dated, bool copies = false) {
  testing::ClaimBuilder told;
  for (std::size_t i = 0; i < outlets.size(); ++i) {
    auto article = told.article("a" + std::to_string(i), "2031-05-01");
    article.outlet(outlets[i]);
    if (copies) article.url("https://example.org/one");
    auto claim = told.claim("Readers keep this paper alive.").did("keep");
    if (dated) claim.on("2031-04");
  }
  const ClaimSet set = told.set();
  return without_furniture(set, find_common_origins(set.articles)).claims.size();
}

TEST_CASE("a sentence in three articles of one outlet yields no claim") {
  CHECK(claims_left({"The Lantern", "The Lantern", "The Lantern"}, false) == 0);
  CHECK(claims_left({"The Lantern", "The Lantern"}, false) == 2);
  CHECK(claims_left({"The Lantern", "The Lantern", "Harbour Wire"}, false) == 3);
}

TEST_CASE("copies of one text make no furniture") {
  CHECK(claims_left({"The Lantern", "The Lantern", "The Lantern"}, false, true) == 3);
}

TEST_CASE("a sentence that dates what it tells stays, however often it is printed") {
  CHECK(claims_left({"The Lantern", "The Lantern", "The Lantern"}, true) == 3);
}

}  // namespace
}  // namespace throughline::graph
