#include "timeline/headline.hpp"

#include <doctest/doctest.h>

#include <string>

#include "timeline/clause_borders.hpp"

namespace throughline::timeline {
namespace {

Span place(std::string_view sentence, std::string_view words) {
  if (words.empty()) return {};
  const auto at = static_cast<std::uint32_t>(sentence.find(words));
  return {at, at + static_cast<std::uint32_t>(words.size())};
}

TEST_CASE("a headline is the clause that stands alone") {
  struct Row {
    const char* sentence;
    const char* predicate;
    const char* time;
    const char* headline;
  };
  const Row rows[] = {
      {"Ada Brook opened the Norland bridge.", "opened", "", "Ada Brook opened the Norland bridge"},
      {"Ada Brook opened the new Norland bridge on Thursday.", "opened", "Thursday",
       "Ada Brook opened the new Norland bridge"},
      {"On Thursday, the dockers of Lower Quay voted to strike.", "voted", "Thursday",
       "The dockers of Lower Quay voted to strike"},
      {"But the dockers of Lower Quay voted to strike.", "voted", "", "The dockers of Lower Quay voted to strike"},
      {"After a long night of talks in Ostia, Norland Rail agreed to reopen the line to Veld, its chairman said in a "
       "statement that ran to forty pages.",
       "agreed", "", "Norland Rail agreed to reopen the line to Veld"},
      {"In Ostia the dockers voted to strike.", "voted", "", "In Ostia the dockers voted to strike"},
      {"The dockers of Lower Quay voted to strike at 6 a.m.", "voted", "",
       "The dockers of Lower Quay voted to strike at 6 a.m."},
      {"The  dockers\nvoted to strike.", "voted", "", "The dockers voted to strike"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.sentence);
    CHECK(shorten(row.sentence, place(row.sentence, row.predicate), place(row.sentence, row.time), 1000) ==
          row.headline);
  }
}

TEST_CASE("a headline without a border ends on a whole word that does not hang, and says that it breaks off") {
  const std::string sentence =
      "Harbour masters along the whole of the northern coast closed every one of their piers to the ferries of the "
      "island company.";
  const std::string headline = shorten(sentence, place(sentence, "closed"), {}, 1000);
  CHECK(headline ==
        "Harbour masters along the whole of the northern coast closed every one of their piers to the ferries"
        "\xE2\x80\xA6");
}

TEST_CASE("words that leave the reader hanging are not the last") {
  CHECK(last_word_end("voted for the", 13) == 5);
  CHECK(last_word_end("voted to strike", 15) == 15);
  CHECK(last_word_end("voted to strike", 12) == 5);
}

TEST_CASE("a plan, a denial and a possibility say so") {
  CHECK(stance_mark(Stance::plan) == "Planned: ");
  CHECK(stance_mark(Stance::denial) == "Denied: ");
  CHECK(stance_mark(Stance::tentative) == "Reported possible: ");
  CHECK(stance_mark(Stance::fact).empty());
  CHECK(stance_mark(Stance::negative).empty());
}

TEST_CASE("reported words carry their speaker") {
  Claim claim;
  claim.quote.exact = "Rebels shelled the hospital in Veld. ";
  claim.quote.span = {100, 137};
  claim.predicate.span = {107, 114};
  claim.attributed_to.push_back({"", "the army", {}});
  const Candidate candidate{claim.quote.exact, {&claim}, {}, 0};
  CHECK(build_headline(candidate, Stance::fact) == "The army: Rebels shelled the hospital in Veld");
  claim.attributed_to.front().text = "he";
  CHECK(build_headline(candidate, Stance::fact) == "Rebels shelled the hospital in Veld");
}

}  // namespace
}  // namespace throughline::timeline
