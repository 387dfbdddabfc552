// Runs the examples of docs/spec/06-claims.md.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "claims/read_claims.hpp"
#include "support/spec_examples.hpp"

namespace throughline::test {
namespace {

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) all += line + '\n';
  return all;
}

std::vector<std::string> describe(const std::string& what, const ClaimsRead& read) {
  if (what == "quantities") return describe_quantities(read);
  if (what == "statuses") return describe_statuses(read);
  if (what == "counts") return describe_counts(read);
  if (what == "attributions") return describe_attributions(read);
  if (what == "claims") return describe_speakers(read);
  return describe_events(read);
}

}  // namespace

TEST_CASE("docs/spec/06-claims.md holds") {
  const auto examples = read_spec_examples("06-claims.md");
  REQUIRE(examples.size() >= 10);
  for (const SpecExample& example : examples) {
    CAPTURE(example.line);
    CHECK(joined(describe(example.info, read_claims(example.input))) == example.expected);
  }
}

}  // namespace throughline::test
