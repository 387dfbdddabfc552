// Runs the examples of docs/spec/08-timeline.md.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdint>
#include <string>

#include "support/spec_examples.hpp"
#include "support/written_claims.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

std::string value_of(const std::optional<Decimal>& value, const std::string& state) {
  return value ? to_string(*value) : state;
}

std::string describe(const Timeline& timeline) {
  std::string lines;
  for (const Entry& entry : timeline.entries) {
    lines += fmt::format("{}: {}\n", entry.date ? entry.date->edtf : "-", entry.headline);
  }
  for (const Track& track : timeline.tracks) {
    lines += fmt::format("track {}:", track.subject);
    for (const TrackPoint& point : track.points) {
      lines += fmt::format(" {}{}", value_of(point.value, point.state), point.superseded_by.empty() ? "" : "*");
    }
    lines += '\n';
  }
  for (const Disagreement& disagreement : timeline.disagreements) {
    std::string sides;
    for (const DisagreementSide& side : disagreement.sides) {
      sides += (sides.empty() ? "" : " or ") + value_of(side.value, side.state);
    }
    lines += fmt::format("disagreement on {}: {}\n", disagreement.date->edtf, sides);
  }
  return lines;
}

// "--since 2031-05-02 --query mills --actor Ada Brook --entries all"
TimelineOptions options_of(const std::string& info) {
  const auto value = [&](const std::string& name) {
    const std::size_t at = info.find(name + " ");
    if (at == std::string::npos) return std::string();
    const std::string rest = info.substr(at + name.size() + 1);
    return rest.substr(0, rest.find(" --"));
  };
  TimelineOptions options;
  options.since = parse_day(value("--since"));
  options.until = parse_day(value("--until"));
  if (!value("--query").empty()) options.query = {value("--query")};
  if (!value("--actor").empty()) options.actors = {value("--actor")};
  options.all_entries = value("--entries") == "all";
  if (const std::string days = value("--days"); !days.empty())
    options.days = static_cast<std::uint32_t>(std::stoul(days));
  return options;
}

}  // namespace

TEST_CASE("docs/spec/08-timeline.md holds") {
  const TableSet tables = TableSet::embedded().value();
  const auto examples = test::read_spec_examples("08-timeline.md");
  REQUIRE(examples.size() >= 9);
  for (const test::SpecExample& example : examples) {
    CAPTURE(example.line);
    const testing::WrittenClaims written = testing::read_written_claims(example.input);
    const TimelineOptions options = options_of(example.info);
    CHECK(describe(build_timeline(build_graph(written.set, tables, options), tables, options)) == example.expected);
  }
}

}  // namespace throughline
