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

const Knowledge& knowledge() {
  static const Knowledge kKnowledge(TableSet::embedded().value());
  return kKnowledge;
}

std::uint32_t end_of_first(std::string_view sentence, std::string_view first) {
  return first.empty() ? 1000 : place(sentence, first).end;
}

TEST_CASE("a headline is the clause that stands alone") {
  struct Row {
    const char* sentence;
    const char* predicate;
    const char* time;
    const char* headline;
    const char* first = "";  // the sentence's first predicate, when that is another
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
      {"The Norland ferry was still stuck across the whole width of the Veld canal on Tuesday evening, and the harbour "
       "office withdrew its word that it was free.",
       "withdrew", "", "The harbour office withdrew its word that it was free", "was"},
      {"Ada Brook, Dov Lind, and the harbour office of Ostia withdrew their word that the Norland ferry would soon be "
       "free again.",
       "withdrew", "",
       "Ada Brook, Dov Lind, and the harbour office of Ostia withdrew their word that the Norland ferry would soon be "
       "free again"},
      {"The harbour office of Ostia suspended all traffic on the canal until the Norland ferry is afloat and under "
       "way.",
       "suspended", "",
       "The harbour office of Ostia suspended all traffic on the canal until the Norland ferry is afloat and under "
       "way"},
      {"Salvage teams partly refloated the Norland ferry early this morning, six days after it had blocked the canal "
       "of "
       "Veld.",
       "refloated", "", "Salvage teams partly refloated the Norland ferry early this morning"},
      {"At least 369 vessels were waiting, according to Dov Lind, 48 more than a day earlier.", "waiting",
       "a day earlier", "At least 369 vessels were waiting, according to Dov Lind"},
      {"Dov Lind told reporters that the stern had moved during the night.", "told", "the night",
       "Dov Lind told reporters that the stern had moved"},
      {"Norland closed all its ports on Sunday, a day after the first part of the treaty expired.", "expired", "",
       "The first part of the treaty expired"},
      {"Taverns near the docks of Ostia have lost half of their income since the strike of the dockers began, their "
       "union "
       "said.",
       "began", "", "The strike of the dockers began, their union said"},
      {"Dov Lind said that dredgers had moved sand in the canal of Veld every night between 8 p.m. and the early hours "
       "of "
       "the morning in spite of the wind that blew.",
       "moved", "",
       "Dov Lind said that dredgers had moved sand in the canal of Veld every night between 8 p.m."
       "\xE2\x80\xA6"},
      {"In Ostia the dockers voted to strike.", "voted", "", "In Ostia the dockers voted to strike"},
      {"The dockers of Lower Quay voted to strike at 6 a.m.", "voted", "",
       "The dockers of Lower Quay voted to strike at 6 a.m."},
      {"Ada Brook called the vote \"a farce\".", "called", "", "Ada Brook called the vote \"a farce\""},
      {"Ada Brook called the vote `` a farce '' .", "called", "", "Ada Brook called the vote `` a farce ''"},
      {"Ada Brook called the vote a farce, \"", "called", "", "Ada Brook called the vote a farce"},
      {"The  dockers\nvoted to strike.", "voted", "", "The dockers voted to strike"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.sentence);
    CHECK(shorten(row.sentence, place(row.sentence, row.predicate), place(row.sentence, row.time),
                  end_of_first(row.sentence, row.first), knowledge()) == row.headline);
  }
}

TEST_CASE("a headline without a border ends on a whole word that does not hang, and says that it breaks off") {
  const std::string sentence =
      "Harbour masters along the whole of the northern coast closed every one of their piers to the ferries of the "
      "island company that the government of Norland had bought.";
  const std::string headline = shorten(sentence, place(sentence, "closed"), {}, 1000, knowledge());
  CHECK(headline ==
        "Harbour masters along the whole of the northern coast closed every one of their piers to the ferries"
        "\xE2\x80\xA6");
}

TEST_CASE("what hangs on another clause is told by the way") {
  const auto aside = [](std::string_view sentence, std::string_view predicate) {
    return is_aside(sentence, sentence.find(predicate));
  };
  CHECK(aside("The strike, which began on Monday, will end soon.", "began"));
  CHECK(aside("Taverns have lost much since the strike began.", "began"));
  CHECK(aside("Norland closed its ports, a day after the treaty expired.", "expired"));
  CHECK_FALSE(aside("The strike began on Monday.", "began"));
  CHECK_FALSE(aside("After the vote, the strike began.", "began"));
  CHECK_FALSE(aside("Three dockers were arrested after a scuffle.", "arrested"));
}

TEST_CASE("words that leave the reader hanging are not the last") {
  CHECK(last_word_end("voted for the", 13, knowledge()) == 5);
  CHECK(last_word_end("voted to strike", 15, knowledge()) == 15);
  CHECK(last_word_end("voted to strike", 12, knowledge()) == 5);
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
  CHECK(build_headline(candidate, Stance::fact, knowledge()) == "The army: Rebels shelled the hospital in Veld");
  claim.attributed_to.front().text = "he";
  CHECK(build_headline(candidate, Stance::fact, knowledge()) == "Rebels shelled the hospital in Veld");
}

}  // namespace
}  // namespace throughline::timeline
