// Runs the examples of docs/spec/09-diff.md.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "support/spec_examples.hpp"
#include "support/written_claims.hpp"
#include "throughline/stages.hpp"

namespace throughline {
namespace {

Timeline as_of(const testing::WrittenClaims& written, const std::string& day) {
  static const TableSet tables = TableSet::embedded().value();
  TimelineOptions options;
  options.as_of = parse_day(day);
  return build_timeline(build_graph(written.set, tables, options), tables, options);
}

std::string numbers_of(const std::vector<std::string>& claims, const testing::WrittenClaims& written) {
  std::string text;
  for (const std::string& claim : claims) text += fmt::format(" {}", written.numbers.at(claim));
  return text;
}

std::string value_of(const std::optional<TrackPoint>& point) {
  if (!point) return "nothing";
  return point->value ? to_string(*point->value) : point->state;
}

std::string describe(const TimelineDiff& diff, const testing::WrittenClaims& written) {
  std::string lines;
  for (const Entry& entry : diff.added) lines += fmt::format("added: {}\n", entry.headline);
  for (const Entry& entry : diff.removed) lines += fmt::format("removed: {}\n", entry.headline);
  for (const EntryChange& change : diff.changed) {
    lines += fmt::format("{}: {} -> {}, see{}\n", to_string(change.field), change.before, change.after,
                         numbers_of(change.why, written));
  }
  for (const TrackChange& track : diff.tracks) {
    lines += fmt::format("track {}: {} -> {}, see{}\n", track.subject, value_of(track.before), value_of(track.after),
                         numbers_of(track.why, written));
  }
  for (const Disagreement& opened : diff.opened) lines += fmt::format("opened: {} sides\n", opened.sides.size());
  for (const Disagreement& closed : diff.closed) lines += fmt::format("closed: {} sides\n", closed.sides.size());
  return lines;
}

std::string or_nothing(const std::string& words) { return words.empty() ? "nothing" : words; }

std::string describe_told(const TimelineDiff& diff) {
  std::string lines;
  for (const Development& one : diff.developments) {
    lines += fmt::format("{} {} {}: {} -> {}\n", to_string(one.kind), one.date ? one.date->edtf : "-", one.about,
                         or_nothing(one.before), or_nothing(one.after));
  }
  return lines;
}

}  // namespace

TEST_CASE("docs/spec/09-diff.md holds") {
  const auto examples = test::read_spec_examples("09-diff.md");
  REQUIRE(examples.size() >= 6);
  for (const test::SpecExample& example : examples) {
    CAPTURE(example.line);
    const testing::WrittenClaims written = testing::read_written_claims(example.input);
    const bool is_told = example.info.starts_with("told ");
    const std::string days = is_told ? example.info.substr(5) : example.info;
    const std::size_t space = days.find(' ');
    const Timeline from = as_of(written, days.substr(0, space));
    const Timeline to = as_of(written, days.substr(space + 1));
    const TimelineDiff diff = diff_timelines(from, to);
    CHECK((is_told ? describe_told(diff) : describe(diff, written)) == example.expected);
    CHECK(is_empty(diff_timelines(to, to)));
  }
}

}  // namespace throughline
