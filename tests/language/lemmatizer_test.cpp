#include "language/lemmatizer.hpp"

#include <doctest/doctest.h>

namespace throughline::language {
namespace {

constexpr TagId kVerb = 0;
constexpr TagId kNoun = 1;

Lemmatizer small_lemmatizer() {
  return Lemmatizer({{0, true, ""}, {2, true, ""}, {3, true, "y"}, {4, true, "go"}, {0, false, ""}},
                    {{lemma_ending_key("", 0, kVerb), 0},
                     {lemma_ending_key("ed", 2, kVerb), 1},
                     {lemma_ending_key("ied", 3, kVerb), 2},
                     {lemma_word_key("went", kVerb), 3},
                     {lemma_ending_key("", 0, kNoun), 4}});
}

TEST_CASE("the rule of the longest known ending makes the lemma") {
  const Lemmatizer lemmatizer = small_lemmatizer();
  CHECK(lemmatizer.find_lemma("Waited", kVerb) == "wait");
  CHECK(lemmatizer.find_lemma("tried", kVerb) == "try");
  CHECK(lemmatizer.find_lemma("run", kVerb) == "run");
}

TEST_CASE("a word that breaks the rules has a lemma of its own") {
  CHECK(small_lemmatizer().find_lemma("went", kVerb) == "go");
}

TEST_CASE("a rule may keep capitals") { CHECK(small_lemmatizer().find_lemma("Oslo", kNoun) == "Oslo"); }

TEST_CASE("a form shorter than what a rule cuts stays as it is") { CHECK(apply_edit({5, true, "x"}, "Ab") == "ab"); }

TEST_CASE("a rule never cuts a character in half") {
  CHECK(apply_edit({1, true, "y"}, "caf\u00E9") == "caf\u00E9");
  CHECK(apply_edit({2, true, "y"}, "caf\u00E9") == "cafy");
}

TEST_CASE("a lemmatizer is read as it was written") {
  const auto copy = Lemmatizer::read(small_lemmatizer().write());
  REQUIRE(copy.has_value());
  CHECK(copy->find_lemma("tried", kVerb) == "try");
  const auto bytes = small_lemmatizer().write();
  CHECK_FALSE(Lemmatizer::read(std::span(bytes).first(bytes.size() - 1)).has_value());
}

}  // namespace
}  // namespace throughline::language
