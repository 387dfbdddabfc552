// Runs the examples of docs/spec/05-actors.md.
#include <doctest/doctest.h>

#include <string>

#include "actors/read_actors.hpp"
#include "support/spec_examples.hpp"

namespace throughline::test {

TEST_CASE("docs/spec/05-actors.md holds") {
  const auto examples = read_spec_examples("05-actors.md");
  REQUIRE(examples.size() >= 15);
  for (const SpecExample& example : examples) {
    CAPTURE(example.line);
    const ActorsFound found = read_actors(example.input);
    if (example.info == "mentions")
      CHECK(joined(describe_mentions(example.input, found)) == example.expected);
    else if (example.info == "why")
      CHECK(joined(describe_merges(found)) == example.expected);
    else
      CHECK(joined(describe_actors(found)) == example.expected);
  }
}

}  // namespace throughline::test
