// Facts about the shipped model: what it makes of plain sentences that any reader would agree on.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "throughline/stages.hpp"

namespace throughline {
namespace {

const LanguageEngine& engine() {
  static const auto loaded = [] {
    auto tables = TableSet::embedded();
    return LanguageEngine::load(embedded_file("english.tlm"), tables.value());
  }();
  return loaded.value();
}

LanguageAnalysis analyse(std::string_view text) { return engine().analyse(text, split_sentences(text)); }

/// "word/TAG/lemma" for every token.
std::string tagged(std::string_view text) {
  std::string line;
  for (const Token& token : analyse(text).tokens) {
    line += (line.empty() ? "" : " ") + std::string(words_of(text, token.span)) + "/" +
            std::string(to_string(token.upos)) + "/" + token.lemma;
  }
  return line;
}

/// "relation(head, dependent)" of one word.
std::string arc_of(std::string_view text, std::string_view word) {
  const auto tokens = analyse(text).tokens;
  for (const Token& token : tokens) {
    if (words_of(text, token.span) == word) {
      const std::string head =
          token.head == kRoot ? "ROOT" : std::string(words_of(text, tokens[static_cast<std::size_t>(token.head)].span));
      return token.deprel + "(" + head + ")";
    }
  }
  return "absent";
}

/// "PER Ada Brook; LOC Oslo".
std::string names_in(std::string_view text) {
  constexpr std::string_view kTypes[] = {"PER", "ORG", "LOC", "MISC"};
  std::string line;
  for (const Mention& name : analyse(text).names) {
    line += (line.empty() ? "" : "; ") + std::string(kTypes[static_cast<std::size_t>(name.type)]) + " " +
            std::string(words_of(text, name.span));
  }
  return line;
}

TEST_CASE("what is included belongs to the noun before it") {
  CHECK(arc_of("The rebels freed five sailors, including Ida Thorsen and Karl Venn, on Monday.", "Ida") ==
        "nmod(sailors)");
  CHECK(arc_of("The price, including tax, rose.", "tax").find("(price)") != std::string::npos);
  CHECK(arc_of("Including tax, it rose.", "tax").find("(it)") == std::string::npos);
}

TEST_CASE("a number between a preposition and its noun counts that noun") {
  CHECK(arc_of("The agency gave a toll of 71 dead.", "71") == "nummod(dead)");
}

TEST_CASE("a clause right behind the verb of a relative clause belongs to that verb") {
  const std::string_view text = "Norway has met the men who were held since the strike began on Monday.";
  CHECK(arc_of(text, "began") == "advcl(held)");
  CHECK(arc_of("Norway has met the men since the strike began.", "began") == "advcl(met)");
}

TEST_CASE("what 'as well as' adds to a subject is joined to it") {
  const std::string_view text = "Officials say 20 sailors as well as five guards are believed to be held.";
  CHECK(arc_of(text, "guards") == "conj(sailors)");
}

TEST_CASE("words get their tags and lemmas") {
  CHECK(tagged("The ministers left Oslo.") ==
        "The/DET/the ministers/NOUN/minister left/VERB/leave Oslo/PROPN/Oslo ./PUNCT/.");
  CHECK(tagged("They didn't wait.") == "They/PRON/they did/AUX/do n't/PART/not wait/VERB/wait ./PUNCT/.");
}

TEST_CASE("verbs have their lemma whatever their form") {
  CHECK(tagged("The court freed him.") == "The/DET/the court/NOUN/court freed/VERB/free him/PRON/he ./PUNCT/.");
  CHECK(tagged("The union struck.") == "The/DET/the union/NOUN/union struck/VERB/strike ./PUNCT/.");
}

TEST_CASE("what an auxiliary helps is a verb") {
  CHECK(tagged("The court did not free him.") ==
        "The/DET/the court/NOUN/court did/AUX/do not/PART/not free/VERB/free him/PRON/he ./PUNCT/.");
}

TEST_CASE("a verb has its subject, its object and its times") {
  const std::string_view text = "The army shelled the harbour on Monday.";
  CHECK(arc_of(text, "army") == "nsubj(shelled)");
  CHECK(arc_of(text, "harbour") == "obj(shelled)");
  CHECK(arc_of(text, "Monday") == "obl(shelled)");
  CHECK(arc_of(text, "shelled") == "root(ROOT)");
}

TEST_CASE("a passive verb has a passive subject") {
  CHECK(arc_of("Ten sailors were rescued by the coast guard.", "sailors") == "nsubj:pass(rescued)");
}

TEST_CASE("a title hangs on the name behind it, and the name's words hang together") {
  const std::string_view text = "Lorn council spokeswoman Ida Thorsen said Tuesday that officials have held talks.";
  CHECK(arc_of(text, "Ida") == "nsubj(said)");
  CHECK(arc_of(text, "Thorsen") == "flat(Ida)");
  CHECK(arc_of(text, "spokeswoman") == "nmod:desc(Ida)");
}

TEST_CASE("what is said hangs on the verb of saying") {
  CHECK(arc_of("Officials said that the bridge was closed.", "closed") == "ccomp(said)");
}

TEST_CASE("every sentence is a tree with one root") {
  const std::string_view text =
      "Well, no -- not at all (he said). \"Why?\" 12 % of 3,400 ... http://example.org/x Ships; boats, rafts: gone!";
  const auto sentences = split_sentences(text);
  const auto tokens = engine().analyse(text, sentences).tokens;
  std::vector<int> roots(sentences.size());
  for (const Token& token : tokens) {
    if (token.head == kRoot) {
      ++roots[token.sentence];
      continue;
    }
    CHECK(tokens[static_cast<std::size_t>(token.head)].sentence == token.sentence);
    std::size_t steps = 0;
    for (std::int32_t up = token.head; up != kRoot && steps <= tokens.size(); ++steps) {
      up = tokens[static_cast<std::size_t>(up)].head;
    }
    CHECK(steps <= tokens.size());
  }
  CHECK(roots == std::vector<int>(sentences.size(), 1));
}

TEST_CASE("persons, organisations and places are names of their type") {
  CHECK(names_in("President Emmanuel Macron met Angela Merkel in Berlin.") ==
        "PER Emmanuel Macron; PER Angela Merkel; LOC Berlin");
  CHECK(names_in("The United Nations and the World Health Organization sent doctors to Kenya.") ==
        "ORG United Nations; ORG World Health Organization; LOC Kenya");
}

TEST_CASE("hyphenated names are two") { CHECK(names_in("The Israel-Hamas talks went on.") == "LOC Israel; ORG Hamas"); }

TEST_CASE("a capital at the beginning of a sentence makes no name") {
  CHECK(names_in("Officials met on Tuesday. Rescue teams waited. However, nobody came.").empty());
}

TEST_CASE("titles are no part of a name") {
  CHECK(names_in("Prime Minister Keir Starmer spoke.") == "PER Keir Starmer");
}

TEST_CASE("the same text gives the same analysis on every thread") {
  const std::string_view text =
      "The mayor of Leeds, Ada Brook, said on Friday that 12 boats had left. She didn't say why.";
  const LanguageAnalysis expected = analyse(text);
  std::vector<LanguageAnalysis> found(4);
  std::vector<std::thread> threads;
  for (LanguageAnalysis& analysis : found) {
    threads.emplace_back([&] { analysis = analyse(text); });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  CHECK(std::count(found.begin(), found.end(), expected) == 4);
}

TEST_CASE("hostile bytes are analysed like any others") {
  std::string text = "\xff\xfe \x80 A\xE2 ((((((((((( '''''' -----";
  for (int i = 0; i < 2000; ++i) {
    text += i % 3 == 0 ? "\"" : "a-";
  }
  CHECK_FALSE(analyse(text).tokens.empty());
}

TEST_CASE("a model that is no model is refused") {
  const auto tables = TableSet::embedded();
  const auto refused = LanguageEngine::load("not a model", tables.value());
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == "damaged-model");
}

}  // namespace
}  // namespace throughline
