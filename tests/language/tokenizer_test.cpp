#include "language/tokenizer.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace throughline::language {
namespace {

const Tokenizer& tokenizer() {
  static const Tokenizer english(TableSet::embedded().value());
  return english;
}

std::string words_of_line(std::string_view text) {
  std::string joined;
  for (const Span word : tokenizer().find_words(text)) {
    joined += joined.empty() ? "" : " ";
    joined += words_of(text, word);
  }
  return joined;
}

struct Row {
  std::string_view text;
  std::string_view words;
};

void check_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CHECK(words_of_line(row.text) == row.words);
  }
}

TEST_CASE("marks are words of their own") {
  check_rows({{"Yes, we (all) came.", "Yes , we ( all ) came ."},
              {"\u201CStop!\u201D", "\u201C Stop ! \u201D"},
              {"up to 20%", "up to 20 %"},
              {"What?! No...", "What ?! No ..."},
              {"either/or", "either / or"}});
}

TEST_CASE("clitics are parted from their words") {
  check_rows({{"don't", "do n't"},
              {"didn\u2019t", "did n\u2019t"},
              {"the town's", "the town 's"},
              {"they'll we've I'm", "they 'll we 've I 'm"},
              {"cannot", "can not"},
              {"gonna", "gon na"},
              {"sailors'", "sailors '"}});
}

TEST_CASE("an apostrophe within a name parts nothing") { check_rows({{"O'Hara", "O'Hara"}, {"Sana'a", "Sana'a"}}); }

TEST_CASE("hyphens part words but not prefixes and telephone numbers") {
  check_rows({{"Oslo-Bergen line", "Oslo - Bergen line"},
              {"re-elected", "re-elected"},
              {"anti-war", "anti-war"},
              {"well-known", "well - known"},
              {"555-0123", "555-0123"},
              {"2001-05-06", "2001-05-06"},
              {"1990-1995", "1990 - 1995"}});
}

TEST_CASE("numbers keep their inner marks") {
  check_rows({{"3.5", "3.5"},
              {"1,200,000", "1,200,000"},
              {"7:30", "7:30"},
              {"5pm", "5 pm"},
              {"$3m", "$ 3 m"},
              {"US$40", "US$ 40"}});
}

TEST_CASE("abbreviations keep their period") {
  check_rows({{"U.S. troops", "U.S. troops"},
              {"Dr. Lind", "Dr. Lind"},
              {"Mr. J. Holm came.", "Mr. J. Holm came ."},
              {"at 5 p.m. on", "at 5 p.m. on"},
              {"He won.", "He won ."},
              {"Say no.", "Say no ."},
              {"No. 4", "No. 4"}});
}

TEST_CASE("addresses and treebank brackets stay whole") {
  check_rows({{"see www.example.org/a-b.", "see www.example.org/a-b ."},
              {"(ada@example.org)", "( ada@example.org )"},
              {"-LRB- so -RRB-", "-LRB- so -RRB-"},
              {"President 's", "President 's"},
              {"did n't", "did n't"}});
}

TEST_CASE("words hold every character that is not white space") {
  const std::string text = "\x80\xff' a\xE2\x80 - -. 'x' @ #tag n't $ \xC2\xA0 z\xF0\x9F\x98\x80";
  std::uint32_t last = 0;
  std::size_t covered = 0;
  for (const Span word : tokenizer().find_words(text)) {
    CHECK(word.begin >= last);
    last = word.end;
    covered += size(word);
  }
  CHECK(covered == text.size() - 12);
}

TEST_CASE("tables of the user take the place of the built-in ones") {
  TableSet tables = TableSet::embedded().value();
  tables.set(parse_table("hyphen_prefixes", "harbour\n", "hyphen_prefixes.tsv").value());
  tables.set(parse_table("contractions", "mustnow\t4\n", "contractions.tsv").value());
  tables.set(parse_table("abbreviations", "hbr\tinside\n", "abbreviations.tsv").value());
  tables.set(parse_table("glued_units", "cbl\n", "glued_units.tsv").value());
  const Tokenizer own(tables);
  const std::string_view text = "You mustnow see harbour-side and anti-war at hbr. 4 now, 3cbl or 3km off";
  std::string joined;
  for (const Span word : own.find_words(text)) {
    joined += std::string(words_of(text, word)) + "|";
  }
  CHECK(joined == "You|must|now|see|harbour-side|and|anti|-|war|at|hbr.|4|now|,|3|cbl|or|3km|off|");
}

}  // namespace
}  // namespace throughline::language
