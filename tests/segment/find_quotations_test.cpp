#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "throughline/stages.hpp"

namespace throughline {
namespace {

std::vector<Quotation> quotations_of(std::string_view text) { return find_quotations(text, split_sentences(text)); }

std::vector<std::string> inner_of(std::string_view text) {
  std::vector<std::string> found;
  for (const Quotation& quotation : quotations_of(text)) {
    found.emplace_back(words_of(text, quotation.inner));
  }
  return found;
}

using Texts = std::vector<std::string>;

TEST_CASE("words between quotation marks are a quotation") {
  CHECK(inner_of("She called it \"a fair deal\" and left.") == Texts{"a fair deal"});
  CHECK(inner_of("\u201CWe wait,\u201D he said. \u201CWe hope.\u201D") == Texts{"We wait,", "We hope."});
  CHECK(inner_of("`` We wait , '' he said .") == Texts{" We wait , "});
  CHECK(inner_of("It was \u2018the town\u2019s wish\u2019, he said.") == Texts{"the town\u2019s wish"});
}

TEST_CASE("two straight single marks open and close like a double one") {
  CHECK(inner_of("He wrote ''never again'' and left.") == Texts{"never again"});
}

TEST_CASE("where backticks open, straight marks only close") {
  CHECK(inner_of("We wait '' he said . `` We hope , '' she said .") == Texts{" We hope , "});
}

TEST_CASE("apostrophes are no quotation") {
  CHECK(inner_of("The town's wall didn't hold.").empty());
  CHECK(inner_of("The sailors\u2019 boats weren\u2019t there.").empty());
}

TEST_CASE("a quotation inside another is part of it") {
  CHECK(inner_of("\u201CHe said \u2018never\u2019 to me,\u201D she told us.") ==
        Texts{"He said \u2018never\u2019 to me,"});
}

TEST_CASE("a quotation that its paragraph does not close is open") {
  const auto found = quotations_of("\u201CWe wait.\n\n\u201CWe hope,\u201D he said.");
  REQUIRE(found.size() == 2);
  CHECK_FALSE(found[0].closed);
  CHECK(found[1].closed);
}

}  // namespace
}  // namespace throughline
