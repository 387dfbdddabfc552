// What an outlet says of its own article is a statement about the article, not an event of the story.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "claims/read_claims.hpp"

namespace throughline::test {
namespace {

const std::string kStory =
    "The ferry struck the quay in Ostby on Tuesday and 9 passengers were injured.\n\nThe harbour board opened an "
    "inquiry.";
const std::string kNote = "An earlier version of this article said that 12 passengers were injured on the ferry.";

std::vector<Claim> claims_with(const std::string& note, CorrectionKind kind) {
  Annotation annotation = annotate(kStory + "\n\n" + note);
  const auto begin = static_cast<std::uint32_t>(kStory.size() + 2);
  annotation.article.corrections = {{kind, {begin, begin + static_cast<std::uint32_t>(note.size())}}};
  return extractor_without("").extract_claims(annotation).claims;
}

bool is_note(const Claim& claim) { return claim.corrects.has_value(); }

}  // namespace

TEST_CASE("a note on the article is one statement a sentence that counts and dates nothing") {
  const std::vector<Claim> claims = claims_with(kNote, CorrectionKind::correction);
  REQUIRE(std::ranges::count_if(claims, is_note) == 1);
  const Claim& note = *std::ranges::find_if(claims, is_note);
  CHECK(note.kind == ClaimKind::statement);
  CHECK(note.quote.exact == kNote);
  CHECK(note.counts.empty());
  CHECK_FALSE(note.date.has_value());
  CHECK(std::ranges::none_of(claims, [](const Claim& claim) { return !is_note(claim) && claim.quote.exact == kNote; }));
}

TEST_CASE("a note points at its article and at the claim that it is about") {
  const std::vector<Claim> claims = claims_with(kNote, CorrectionKind::correction);
  const Claim& note = *std::ranges::find_if(claims, is_note);
  CHECK(note.corrects->article == note.article);
  const auto corrected = std::ranges::find(claims, note.corrects->claim, &Claim::id);
  REQUIRE(corrected != claims.end());
  CHECK(corrected->quote.exact.find("9 passengers") != std::string::npos);
}

TEST_CASE("a sentence of a note that only tells how it was is news as well") {
  const std::vector<Claim> claims =
      claims_with("Nine passengers were injured on the ferry. An earlier version of this article said twelve.",
                  CorrectionKind::correction);
  CHECK(std::ranges::count_if(claims, is_note) == 2);
  CHECK(std::ranges::any_of(claims, [](const Claim& claim) {
    return !is_note(claim) && claim.quote.exact == "Nine passengers were injured on the ferry.";
  }));
}

TEST_CASE("a note that repeats nothing of the article points at the article alone") {
  const std::vector<Claim> claims = claims_with("This article was amended on 16 May.", CorrectionKind::correction);
  CHECK(std::ranges::find_if(claims, is_note)->corrects->claim.empty());
}

TEST_CASE("of an article that its outlet has taken back only the note is told") {
  const std::vector<Claim> claims = claims_with("This article has been retracted.", CorrectionKind::retraction);
  REQUIRE(claims.size() == 1);
  CHECK(claims.front().corrects->kind == CorrectionKind::retraction);
}

}  // namespace throughline::test
