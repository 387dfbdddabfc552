#include "graph/anchored_dates.hpp"

#include <doctest/doctest.h>

#include "support/claim_builder.hpp"

namespace throughline::graph {
namespace {

using testing::ClaimBuilder;

std::optional<std::string> date_of(const ClaimSet& set, std::string_view lemma) {
  for (const Claim& claim : resolve_anchored_dates(set).claims) {
    if (claim.predicate.lemma == lemma && claim.date) return claim.date->edtf;
  }
  return std::nullopt;
}

TEST_CASE("two days after the signing, when the article dates the signing") {
  ClaimBuilder told;
  told.article("a", "2031-05-09");
  told.claim("Norland signed the treaty on 3 May.").did("sign").on("2031-05-03");
  told.claim("Troops left two days after the signing.").did("leave").relative_to("+2 the signing of the deal");
  CHECK(date_of(told.set(), "leave") == "2031-05-05");
}

TEST_CASE("the nearest anchor before the words is meant") {
  ClaimBuilder told;
  told.article("a", "2031-05-09");
  told.claim("Norland signed a pact on 1 April.").did("sign").on("2031-04-01");
  told.claim("Norland signed the treaty on 3 May.").did("sign").on("2031-05-03");
  told.claim("Troops left a day before the signing.").did("leave").relative_to("-1 signing");
  told.claim("Norland signed a rail deal on 7 May.").did("sign").on("2031-05-07");
  CHECK(date_of(told.set(), "leave") == "2031-05-02");
}

TEST_CASE("another article may date the anchor when an actor is shared and the day is one") {
  ClaimBuilder told;
  told.article("a", "2031-05-04");
  told.claim("Norland signed the treaty.").did("sign").on("2031-05-03").by("Norland");
  told.article("b", "2031-05-09");
  told.claim("Norland pulled out two days after the signing.")
      .did("pull")
      .by("Norland")
      .relative_to("+2 the signing of the deal");
  told.claim("Sudland pulled out two days after the signing.")
      .did("go")
      .by("Sudland")
      .relative_to("+2 the signing of the deal");
  CHECK(date_of(told.set(), "pull") == "2031-05-05");
  CHECK(date_of(told.set(), "go") == std::nullopt);
}

TEST_CASE("without an anchor the date stays unknown") {
  ClaimBuilder told;
  told.article("a", "2031-05-09");
  told.claim("Troops left two days after the signing.").did("leave").relative_to("+2 the signing of the deal");
  CHECK(date_of(told.set(), "leave") == std::nullopt);
}

TEST_CASE("forms of one word share a stem") {
  CHECK(same_stem("sign", "signing"));
  CHECK(same_stem("announce", "announcement"));
  CHECK_FALSE(same_stem("strike", "stride"));
  CHECK_FALSE(same_stem("release", "relent"));
}

}  // namespace
}  // namespace throughline::graph
