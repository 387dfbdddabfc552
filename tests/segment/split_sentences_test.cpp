#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "throughline/stages.hpp"

namespace throughline {
namespace {

std::vector<std::string> sentences_of(std::string_view text) {
  std::vector<std::string> found;
  for (const Sentence& sentence : split_sentences(text)) {
    found.emplace_back(words_of(text, sentence.span));
  }
  return found;
}

using Sentences = std::vector<std::string>;

struct Row {
  std::string_view text;
  Sentences sentences;
};

void check_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(sentences_of(row.text) == row.sentences);
  }
}

TEST_CASE("an end mark before a capital ends a sentence") {
  check_rows({
      {"The ferry sank. Nobody was hurt.", {"The ferry sank.", "Nobody was hurt."}},
      {"Who pays? The city does! So it said.", {"Who pays?", "The city does!", "So it said."}},
      {"It rose by 3.5 per cent, 1.2 more than planned.", {"It rose by 3.5 per cent, 1.2 more than planned."}},
      {"", {}},
      {"   \n ", {}},
  });
}

TEST_CASE("titles and initials do not end a sentence") {
  check_rows({
      {"Gen. Ada Brook met Dr. Lind. They talked.", {"Gen. Ada Brook met Dr. Lind.", "They talked."}},
      {"J. R. Holm and Mary T. Dale won.", {"J. R. Holm and Mary T. Dale won."}},
      {"The U.S. Navy left the U.S. The crew stayed.", {"The U.S. Navy left the U.S.", "The crew stayed."}},
      {"He came at 5 p.m. on Monday. He left at 7 p.m. She stayed.",
       {"He came at 5 p.m. on Monday.", "He left at 7 p.m.", "She stayed."}},
      {"It sank at 3:05 p.m. Marlow Lines said so at 4 p.m. Wind hid it.",
       {"It sank at 3:05 p.m.", "Marlow Lines said so at 4 p.m.", "Wind hid it."}},
      {"It sank at 3 p.m. Monday, 8 a.m. Lorn time, 9 a.m. GMT or 9 a.m. March 3.",
       {"It sank at 3 p.m. Monday, 8 a.m. Lorn time, 9 a.m. GMT or 9 a.m. March 3."}},
      {"See No. 4 of the list. No. Never.", {"See No. 4 of the list.", "No.", "Never."}},
      {"It sank on Oct. 4. The crew stayed.", {"It sank on Oct. 4.", "The crew stayed."}},
      {"It ran July 27-Aug. 12. It sank.", {"It ran July 27-Aug. 12.", "It sank."}},
      {"It sank. 4. The crew stayed.", {"It sank.", "4. The crew stayed."}},
  });
}

TEST_CASE("closing marks belong to the sentence before them") {
  check_rows({
      {"\"We go.\" She went.", {"\"We go.\"", "She went."}},
      {"(It rained.) He slept.", {"(It rained.)", "He slept."}},
      {"\u201CStop!\u201D he said. Then he ran.", {"\u201CStop!\u201D he said.", "Then he ran."}},
      {"\"Why now?\" Mayor Dunn asked. Nobody knew.", {"\"Why now?\" Mayor Dunn asked.", "Nobody knew."}},
      {"`` We go . '' She went .", {"`` We go . ''", "She went ."}},
  });
}

TEST_CASE("an ellipsis ends a sentence only before a capital") {
  check_rows({
      {"He waited... and waited.", {"He waited... and waited."}},
      {"He waited... Nobody came.", {"He waited...", "Nobody came."}},
  });
}

TEST_CASE("an empty line ends a sentence without a mark") {
  check_rows({
      {"Storm nears coast\n\nBoats stayed in port.", {"Storm nears coast", "Boats stayed in port."}},
      {"Storm nears coast\nBoats stayed in port.", {"Storm nears coast", "Boats stayed in port."}},
  });
}

TEST_CASE("a line break inside wrapped text does not end a sentence") {
  const std::string_view text =
      "The council of the small harbour town met on Tuesday evening to\n"
      "talk about the wall that the winter storm had broken down and\n"
      "about who should pay for it. Nothing was settled.";
  CHECK(sentences_of(text).size() == 2);
}

TEST_CASE("a sentence knows whether it starts a paragraph") {
  const auto found = split_sentences("One came. Two left.\n\nThree stayed.");
  REQUIRE(found.size() == 3);
  CHECK(found[0].starts_paragraph);
  CHECK_FALSE(found[1].starts_paragraph);
  CHECK(found[2].starts_paragraph);
}

TEST_CASE("sentences keep their order and never overlap on odd bytes") {
  const std::string text = "\x80\xff. . . \" ' ) ] A. B.\r\n\r\n.\t?! \xE2\x80";
  std::uint32_t last = 0;
  for (const Sentence& sentence : split_sentences(text)) {
    CHECK(sentence.span.begin >= last);
    CHECK(sentence.span.end > sentence.span.begin);
    last = sentence.span.end;
  }
  CHECK(last == text.size());
}

TEST_CASE("tables of the user take the place of the built-in ones") {
  TableSet tables = TableSet::embedded().value();
  tables.set(parse_table("abbreviations", "hbr\tinside\n", "abbreviations.tsv").value());
  const std::string_view text = "He saw the hbr. Master today. She left.";
  CHECK(split_sentences(text).size() == 3);
  CHECK(SentenceSplitter(tables).split_sentences(text).size() == 2);
  tables.set(parse_table("time_zones", "LST\t30\n", "time_zones.tsv").value());
  const std::string_view stamped = "Quay opens 28 April 2031 12.48 LST Judges met.";
  CHECK(split_sentences(stamped).size() == 1);
  CHECK(SentenceSplitter(tables).split_sentences(stamped).size() == 2);
}

}  // namespace
}  // namespace throughline
