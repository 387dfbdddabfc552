#include "language/regular_verbs.hpp"

#include <doctest/doctest.h>

#include <array>
#include <span>

namespace throughline::language {
namespace {

struct Row {
  std::string_view form;
  std::string_view learned;  // what the model would say
  std::string_view lemma;
};

const RegularVerbs& verbs() {
  static const RegularVerbs kVerbs(TableSet::embedded().value());
  return kVerbs;
}

void check_rows(std::span<const Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.form);
    CHECK(verbs().correct(row.form, std::string(row.learned)) == row.lemma);
  }
}

}  // namespace

TEST_CASE("a silent e comes back") {
  constexpr std::array<Row, 10> kRows{{{"hoping", "hop", "hope"},
                                       {"Hoping", "hop", "hope"},
                                       {"provoked", "provok", "provoke"},
                                       {"lapsed", "lapse", "lapse"},
                                       {"recycled", "recycl", "recycle"},
                                       {"timed", "tim", "time"},
                                       {"agreed", "agre", "agree"},
                                       {"freeing", "free", "free"},
                                       {"subscribed", "subscri", "subscribe"},
                                       {"canoed", "cano", "canoe"}}};
  check_rows(kRows);
}

TEST_CASE("a doubled consonant is single again where the word has but one") {
  constexpr std::array<Row, 10> kRows{{{"stopped", "stopp", "stop"},
                                       {"hopping", "hopp", "hop"},
                                       {"cancelled", "cancell", "cancel"},
                                       {"canceled", "cancel", "cancel"},
                                       {"travelling", "travell", "travel"},
                                       {"owed", "ow", "owe"},
                                       {"smelled", "smel", "smell"},
                                       {"passed", "pass", "pass"},
                                       {"mimicking", "mimick", "mimic"},
                                       {"attacked", "attack", "attack"}}};
  check_rows(kRows);
}

TEST_CASE("what the model says stays where it is a word, or where the list has none") {
  constexpr std::array<Row, 8> kRows{{{"singed", "singe", "singe"},
                                      {"going", "go", "go"},
                                      {"offered", "offer", "offer"},
                                      {"boxed", "box", "box"},
                                      {"blorped", "blorp", "blorp"},
                                      {"united", "Unite", "Unite"},
                                      {"went", "go", "go"},
                                      {"ing", "ing", "ing"}}};
  check_rows(kRows);
}

TEST_CASE("a prefix that the list leaves out is no hindrance") {
  constexpr std::array<Row, 2> kRows{{{"refloated", "refloate", "refloat"}, {"outcycled", "outcycl", "outcycle"}}};
  check_rows(kRows);
}

}  // namespace throughline::language
