// Runs the examples of docs/spec/07-graph.md.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "support/spec_examples.hpp"
#include "support/written_claims.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

std::string numbers_of(const std::vector<std::string>& claims, const testing::WrittenClaims& written) {
  std::string text;
  for (const std::string& claim : claims)
    text += fmt::format("{}{}", text.empty() ? "" : " ", written.numbers.at(claim));
  return text;
}

std::string describe(const EventGraph& graph, const testing::WrittenClaims& written) {
  std::string lines;
  for (const Actor& actor : graph.actors()) {
    for (const ActorMerge& merge : actor.merged) {
      lines += fmt::format("actor: {} ({})\n", actor.name, merge.why.substr(0, merge.why.find(':')));
    }
  }
  for (const Event& event : graph.events()) {
    lines += fmt::format("event: {} on {}, {} origin{}\n", numbers_of(event.claims, written),
                         event.date ? event.date->edtf : "-", event.origins, event.origins == 1 ? "" : "s");
  }
  for (const Link& link : graph.links()) {
    lines +=
        fmt::format("{}: {} to {}\n", to_string(link.type), written.numbers.at(link.from), written.numbers.at(link.to));
  }
  return lines;
}

}  // namespace

TEST_CASE("docs/spec/07-graph.md holds") {
  const TableSet tables = TableSet::embedded().value();
  const auto examples = test::read_spec_examples("07-graph.md");
  REQUIRE(examples.size() >= 9);
  for (const test::SpecExample& example : examples) {
    CAPTURE(example.line);
    const testing::WrittenClaims written = testing::read_written_claims(example.input);
    TimelineOptions options;
    options.as_of = parse_day(example.info);
    CHECK(describe(build_graph(written.set, tables, options), written) == example.expected);
  }
}

}  // namespace throughline
