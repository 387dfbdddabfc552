// Runs the examples of docs/spec/04-temporal.md.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "support/spec_examples.hpp"
#include "temporal/tagging.hpp"

namespace throughline {
namespace {

std::string days_of(const TimeExpression& time) {
  if (!time.date) return time.unresolved.empty() ? "no days" : "no days: " + time.unresolved;
  const DateSpan& date = *time.date;
  const std::string days = date.first == date.last && date.first
                               ? test::day_text(date.first)
                               : test::day_text(date.first) + ".." + test::day_text(date.last);
  return fmt::format("{} {} {} {}", days, to_string(date.grain), to_string(date.certainty), date.edtf);
}

std::string line_of(const std::string& text, const TimeExpression& time) {
  const std::string mod = time.mod.empty() ? "" : " " + time.mod;
  const std::string event =
      time.anchor ? fmt::format("; event: {}", words_of(text, time.anchor->event)) : std::string();
  return fmt::format("{}: {} {}{}; {}{} ({})\n", words_of(text, time.span), to_string(time.type), time.value, mod,
                     days_of(time), event, fmt::join(time.rules, ", "));
}

TEST_CASE("the examples of the chapter on times hold") {
  const auto examples = test::read_spec_examples("04-temporal.md");
  REQUIRE(!examples.empty());
  for (const auto& example : examples) {
    const Annotation annotation = test::read_sentences(example.info, example.input);
    std::string lines;
    for (const TimeExpression& time : test::time_tagger().find_times(annotation)) {
      lines += line_of(annotation.article.text, time);
    }
    CAPTURE(example.line);
    CHECK(lines == example.expected);
  }
}

}  // namespace
}  // namespace throughline
