#include "graph/status_subjects.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace throughline;

namespace {

using Subjects = std::vector<std::string>;

Subjects joined(const Subjects& subjects) {
  std::vector<Claim> claims;
  for (const std::string& subject : subjects) {
    Claim claim;
    claim.status = Status{subject, "in force", std::nullopt, {}};
    claims.push_back(claim);
  }
  Subjects after;
  for (const Claim& claim : graph::join_status_subjects(claims)) after.push_back(claim.status->subject);
  return after;
}

}  // namespace

TEST_CASE("a state told of fewer parties is of the one fuller subject") {
  CHECK(joined({"truce", "truce: Ardal", "truce: Ardal, Bren"}) == Subjects(3, "truce: Ardal, Bren"));
}

TEST_CASE("with two fuller subjects nobody can say which is meant") {
  const Subjects subjects = {"truce", "truce: Ardal", "truce: Ardal, Bren", "truce: Ardal, Cor"};
  CHECK(joined(subjects) == subjects);
}

TEST_CASE("parties that the fuller subject lacks keep a state apart") {
  const Subjects subjects = {"truce: Cor", "truce: Ardal, Bren"};
  CHECK(joined(subjects) == subjects);
}

TEST_CASE("one party alone is no fuller subject") {
  const Subjects subjects = {"truce", "truce: Ardal"};
  CHECK(joined(subjects) == subjects);
}

TEST_CASE("another thing with the same parties stays apart") {
  const Subjects subjects = {"talks", "truce: Ardal, Bren"};
  CHECK(joined(subjects) == subjects);
}
