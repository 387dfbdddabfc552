// Each rule is good for something: without it, an example of tests/corpus/claims fails.
#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claim_examples.hpp"

namespace throughline::test {
namespace {

struct AnnotatedExample {
  std::string_view file;
  ClaimExample example;
  ClaimsRead read;
};

std::vector<AnnotatedExample> annotated_examples() {
  constexpr std::array<std::string_view, 14> kFiles = {
      "modality.tsv",     "negations.tsv",  "plans.tsv",        "conditions.tsv", "questions.tsv",
      "denials.tsv",      "hedges.tsv",     "quantities.tsv",   "counts.tsv",     "statuses.tsv",
      "attributions.tsv", "quotations.tsv", "participants.tsv", "claims.tsv"};
  std::vector<AnnotatedExample> examples;
  for (const std::string_view file : kFiles) {
    for (ClaimExample& example : load_claim_examples(file)) {
      ClaimsRead read{annotate(example.sentence), {}};
      examples.push_back({file, std::move(example), std::move(read)});
    }
  }
  return examples;
}

bool all_hold(std::vector<AnnotatedExample>& examples, const ClaimExtractor& extractor) {
  for (AnnotatedExample& one : examples) {
    one.read.found = extractor.extract_claims(one.read.annotation);
    if (!unmet(one.example, one.file, one.read).empty()) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("without any one rule an example fails") {
  std::vector<AnnotatedExample> examples = annotated_examples();
  REQUIRE(examples.size() >= 400);
  for (const std::string& rule : ClaimExtractor::rule_names()) {
    CAPTURE(rule);
    CHECK_FALSE(all_hold(examples, extractor_without(rule)));
  }
}

TEST_CASE("the name of no rule switches nothing off") {
  std::vector<AnnotatedExample> examples = annotated_examples();
  CHECK(all_hold(examples, extractor_without("no such rule")));
}

}  // namespace throughline::test
