#include "graph/copied_dates.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "graph/common_origins.hpp"
#include "support/claim_builder.hpp"

namespace throughline {
namespace {

using testing::ClaimBuilder;

const char* const kSentence = "Eleven ships were waiting by noon.";

// The day of each claim, in the order of their articles.
std::vector<std::string> days_of(const ClaimBuilder& told) {
  ClaimSet set = told.set();
  const std::vector<std::size_t> origins = graph::find_common_origins(set.articles);
  std::vector<std::string> days;
  for (const Claim& claim : graph::date_copies(std::move(set), origins).claims) days.push_back(claim.date->edtf);
  return days;
}

void tell(ClaimBuilder& told, const char* article, const char* day, const char* sentence, const char* url) {
  told.article(article, day).url(url);
  told.claim(sentence).did("wait", "", "waiting").on(day);
}

TEST_CASE("a copy printed later is dated as the text that it copies") {
  ClaimBuilder told;
  tell(told, "a", "2031-05-03", kSentence, "https://example.org/one");
  tell(told, "b", "2031-05-02", kSentence, "https://example.org/one");
  CHECK(days_of(told) == std::vector<std::string>{"2031-05-02", "2031-05-02"});
}

TEST_CASE("the same words of another voice keep their day") {
  ClaimBuilder told;
  tell(told, "a", "2031-05-03", kSentence, "https://example.org/one");
  tell(told, "b", "2031-05-02", kSentence, "https://example.org/two");
  CHECK(days_of(told) == std::vector<std::string>{"2031-05-03", "2031-05-02"});
}

TEST_CASE("what a second version tells in other words keeps its day") {
  ClaimBuilder told;
  tell(told, "a", "2031-05-02", kSentence, "https://example.org/one");
  tell(told, "b", "2031-05-03", "Twelve ships were waiting by noon.", "https://example.org/one");
  CHECK(days_of(told) == std::vector<std::string>{"2031-05-02", "2031-05-03"});
}

}  // namespace
}  // namespace throughline
