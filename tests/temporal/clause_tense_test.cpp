// Direction by the predicate that governs an expression: sentences with the tags and heads that a parse gives.
#include <doctest/doctest.h>

#include <sstream>

#include "temporal/tagging.hpp"

namespace throughline {
namespace {

// Words as "form/UPOS/head/relation[/lemma]", heads counted from 1, 0 for the root, as CoNLL-U has them.
Annotation parsed(const std::string& words) {
  Annotation annotation;
  annotation.article.info.published = make_day(2025, 3, 5);  // a Wednesday
  std::istringstream in(words);
  std::string& text = annotation.article.text;
  for (std::string word; in >> word;) {
    std::istringstream fields(word);
    std::string form, upos, head, relation, lemma;
    std::getline(fields, form, '/');
    std::getline(fields, upos, '/');
    std::getline(fields, head, '/');
    std::getline(fields, relation, '/');
    std::getline(fields, lemma, '/');
    if (!text.empty()) text += ' ';
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += form;
    annotation.tokens.push_back({.span = {begin, static_cast<std::uint32_t>(text.size())},
                                 .upos = parse_upos(upos).value(),
                                 .lemma = lemma.empty() ? form : lemma,
                                 .head = std::stoi(head) - 1,
                                 .deprel = relation});
  }
  annotation.sentences = {{{0, static_cast<std::uint32_t>(text.size())}, 0, true}};
  return annotation;
}

std::string only_value(const std::string& words) {
  const auto times = test::time_tagger().find_times(parsed(words));
  return times.size() == 1 ? times[0].value : "not one";
}

std::string last_value(const std::string& words) {
  const auto times = test::time_tagger().find_times(parsed(words));
  return times.empty() ? "none" : times.back().value;
}

TEST_CASE("a weekday lies ahead when the verb that it hangs on says so") {
  for (const std::string words :
       {"Dockers/NOUN/2/nsubj planned/VERB/0/root/plan a/DET/4/det march/NOUN/2/obj on/ADP/6/case "
        "Monday/PROPN/2/obl",
        "It/PRON/2/nsubj said/VERB/0/root/say they/PRON/5/nsubj would/AUX/5/aux meet/VERB/2/ccomp Monday/PROPN/5/obl",
        "The/DET/2/det envoy/NOUN/5/nsubj is/AUX/5/cop/be to/PART/5/mark land/VERB/0/root on/ADP/7/case "
        "Monday/PROPN/5/obl",
        "It/PRON/3/nsubj:pass was/AUX/3/aux/be agreed/VERB/0/root/agree to/PART/5/mark vote/VERB/3/xcomp "
        "Monday/PROPN/5/obl",
        "She/PRON/2/nsubj invited/VERB/0/root/invite both/PRON/2/obj to/ADP/5/case talks/NOUN/2/obl Monday/PROPN/2/obl",
        "They/PRON/3/nsubj will/AUX/3/aux sign/VERB/0/root and/CCONJ/5/cc leave/VERB/3/conj Monday/PROPN/5/obl",
        "Told/VERB/7/advcl/tell of/ADP/3/case plans/NOUN/1/obl/plan for/ADP/5/case Monday/PROPN/3/nmod "
        "they/PRON/7/nsubj cheered/VERB/0/root/cheer"}) {
    CAPTURE(words);
    CHECK(only_value(words) == "2025-03-10");
  }
}

TEST_CASE("the present tense of a plan lies ahead, and that of other verbs does not say") {
  CHECK(only_value("Talks/NOUN/2/nsubj begin/VERB/0/root Monday/PROPN/2/obl") == "2025-03-10");
  CHECK(only_value("He/PRON/3/nsubj is/AUX/3/aux/be leaving/VERB/0/root/leave Monday/PROPN/3/obl") == "2025-03-10");
  CHECK(only_value("Fans/NOUN/2/nsubj cheer/VERB/0/root Monday/PROPN/2/obl") == "2025-03-03");
  CHECK(only_value("He/PRON/3/nsubj was/AUX/3/aux/be leaving/VERB/0/root/leave Monday/PROPN/3/obl") == "2025-03-03");
}

TEST_CASE("what something is lies ahead in the present, and behind in the past") {
  CHECK(only_value("The/DET/2/det deadline/NOUN/4/nsubj is/AUX/4/cop/be Monday/PROPN/0/root") == "2025-03-10");
  CHECK(only_value("The/DET/2/det deadline/NOUN/4/nsubj was/AUX/4/cop/be Monday/PROPN/0/root") == "2025-03-03");
}

TEST_CASE("a month that hangs on a verb of the past lies behind, and one of a noun may be near") {
  const std::string arrested = "He/PRON/3/nsubj was/AUX/3/aux/be arrested/VERB/0/root/arrest in/ADP/5/case ";
  CHECK(only_value(arrested + "April/PROPN/3/obl") == "2024-04");
  CHECK(only_value("It/PRON/2/nsubj planted/VERB/0/root/plant the/DET/4/det fair/NOUN/2/obj in/ADP/6/case "
                   "April/PROPN/4/nmod") == "2025-04");
}

TEST_CASE("what someone is due to do lies ahead, however the heads take the words") {
  CHECK(only_value(
            "He/PRON/5/nsubj was/AUX/5/cop/be due/ADJ/5/mark to/PART/3/fixed land/VERB/0/root Monday/PROPN/5/obl") ==
        "2025-03-10");
  CHECK(only_value("It/PRON/2/nsubj sank/VERB/0/root/sink due/ADP/5/case to/ADP/3/fixed ice/NOUN/2/obl "
                   "Monday/PROPN/2/obl") == "2025-03-03");
}

TEST_CASE("what is set for a day lies ahead, and what was set on a day behind") {
  CHECK(only_value("Talks/NOUN/3/nsubj were/AUX/3/aux/be set/VERB/0/root/set for/ADP/5/case Monday/PROPN/3/obl") ==
        "2025-03-10");
  CHECK(only_value("He/PRON/2/nsubj set/VERB/0/root/set it/PRON/2/obj on/ADP/5/case Monday/PROPN/2/obl") ==
        "2025-03-03");
}

TEST_CASE("a weekday lies behind when the verb that it hangs on says so") {
  for (const std::string words :
       {"It/PRON/2/nsubj said/VERB/0/root/say Monday/PROPN/2/obl that/SCONJ/6/mark all/PRON/6/nsubj left/VERB/2/ccomp",
        "She/PRON/2/nsubj invited/VERB/0/root/invite both/PRON/2/obj Monday/PROPN/2/obl",
        "They/PRON/4/nsubj could/AUX/4/aux not/PART/4/advmod land/VERB/0/root Monday/PROPN/4/obl",
        "It/PRON/4/nsubj may/AUX/4/aux have/AUX/4/aux sunk/VERB/0/root/sink on/ADP/6/case Monday/PROPN/4/obl",
        "The/DET/2/det march/NOUN/5/nsubj held/VERB/2/acl/hold Monday/PROPN/3/obl will/AUX/6/aux help/VERB/0/root",
        "It/PRON/2/nsubj failed/VERB/0/root/fail to/PART/4/mark appear/VERB/2/xcomp Monday/PROPN/4/obl"}) {
    CAPTURE(words);
    CHECK(only_value(words) == "2025-03-03");
  }
}

TEST_CASE("an adjective may stand between a number and its units") {
  CHECK(only_value("Two/NUM/3/nummod weary/ADJ/3/amod weeks/NOUN/4/nsubj passed/VERB/0/root/pass") == "P2W");
  CHECK(only_value("Two/NUM/3/nummod weary/VERB/3/amod weeks/NOUN/4/nsubj passed/VERB/0/root/pass") == "PXW");
}

TEST_CASE("a date in a relative clause of a history is told in passing") {
  const std::string history =
      "1751/NUM/1/dep ,/PUNCT/1/punct 1752/NUM/1/dep ,/PUNCT/1/punct 1753/NUM/1/dep ,/PUNCT/1/punct 1754/NUM/1/dep "
      "./PUNCT/1/punct In/ADP/10/case 1756/NUM/13/obl a/DET/12/det fort/NOUN/13/nsubj fell/VERB/0/root/fall "
      "that/PRON/15/nsubj stood/VERB/12/";
  const std::string rest =
      "/stand since/ADP/18/case June/PROPN/18/compound 1741/NUM/15/obl ./PUNCT/13/punct In/ADP/21/case "
      "May/PROPN/22/obl peace/NOUN/23/nsubj came/VERB/0/root/come";
  CHECK(last_value(history + "acl:relcl" + rest) == "1756-05");
  CHECK(last_value(history + "conj" + rest) == "1741-05");
}

TEST_CASE("heads that lead in a circle or nowhere leave the nearest verb to decide") {
  CHECK(only_value("They/PRON/2/nsubj met/VERB/3/dep/meet Monday/PROPN/2/obl") == "2025-03-03");
  CHECK(only_value("They/PRON/0/root will/AUX/0/root go/NOUN/0/root Monday/PROPN/0/root") == "2025-03-10");
}

}  // namespace
}  // namespace throughline
