#include "graph/same_occasion.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/claim_builder.hpp"

namespace throughline {
namespace {

using testing::ClaimBuilder;

// The date of the claim whose predicate is `lemma`, after occasions are settled.
std::string date_of(const ClaimBuilder& told, std::string_view lemma) {
  const ClaimSet set = graph::settle_occasions(told.set());
  for (const Claim& claim : set.claims) {
    if (claim.predicate.lemma == lemma) return claim.date ? claim.date->edtf : "-";
  }
  return "none such";
}

void tell_speech(ClaimBuilder& told, std::string_view day) {
  told.article("a", "2031-05-07");
  told.claim("Ada Brook spoke in Veld on Monday.")
      .did("speak")
      .on(day, Certainty::implied, "on Monday")
      .by("Ada Brook");
}

TEST_CASE("what someone does without a date was done on the day that the article gave before") {
  ClaimBuilder told;
  tell_speech(told, "2031-05-05");
  told.claim("Brook praised the dockers.").did("praise").on("2031-05-07", Certainty::assumed).by("Ada Brook");
  CHECK(date_of(told, "praise") == "2031-05-05");
}

TEST_CASE("what someone else does keeps its day") {
  ClaimBuilder told;
  tell_speech(told, "2031-05-05");
  told.claim("Dov Lind praised the dockers.").did("praise").on("2031-05-07", Certainty::assumed).by("Dov Lind");
  CHECK(date_of(told, "praise") == "2031-05-07");
}

TEST_CASE("a day long past is no occasion of the article") {
  ClaimBuilder told;
  tell_speech(told, "2031-04-05");
  told.claim("Brook praised the dockers.").did("praise").on("2031-05-07", Certainty::assumed).by("Ada Brook");
  CHECK(date_of(told, "praise") == "2031-05-07");
}

TEST_CASE("a date in words stays") {
  ClaimBuilder told;
  tell_speech(told, "2031-05-05");
  told.claim("Brook praised the dockers on Tuesday.")
      .did("praise")
      .on("2031-05-06", Certainty::implied, "on Tuesday")
      .by("Ada Brook");
  CHECK(date_of(told, "praise") == "2031-05-06");
}

TEST_CASE("what stands before the occasion is not of it") {
  ClaimBuilder told;
  told.article("a", "2031-05-07");
  told.claim("Brook praised the dockers.").did("praise").on("2031-05-07", Certainty::assumed).by("Ada Brook");
  told.claim("Ada Brook spoke in Veld on Monday.")
      .did("speak")
      .on("2031-05-05", Certainty::implied, "on Monday")
      .by("Ada Brook");
  CHECK(date_of(told, "praise") == "2031-05-07");
}

}  // namespace
}  // namespace throughline
