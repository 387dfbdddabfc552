#include <doctest/doctest.h>

#include "formats/sample_values.hpp"
#include "throughline/formats.hpp"

using namespace throughline;

TEST_CASE("a sentence is a block of ten columns with heads counted within it") {
  Annotation annotation;
  annotation.article = {.info = sample_article("a-1"), .text = "It rose. Don't go"};
  annotation.sentences = {{.span = {0, 8}, .index = 0, .starts_paragraph = true}, {.span = {9, 17}, .index = 1}};
  annotation.tokens = {{{0, 2}, 0, Upos::pron, "it", 1, "nsubj"},     {{3, 7}, 0, Upos::verb, "rise", kRoot, "root"},
                       {{7, 8}, 0, Upos::punct, ".", 1, "punct"},     {{9, 11}, 1, Upos::aux, "do", 5, "aux"},
                       {{11, 14}, 1, Upos::part, "not", 5, "advmod"}, {{15, 17}, 1, Upos::verb, "go", kRoot, "root"}};
  CHECK(write_conllu(annotation) ==
        "# newdoc id = a-1\n"
        "# newpar\n"
        "# sent_id = 1\n"
        "# text = It rose.\n"
        "1\tIt\tit\tPRON\t_\t_\t2\tnsubj\t_\tTokenRange=0:2\n"
        "2\trose\trise\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=3:7\n"
        "3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\tTokenRange=7:8\n"
        "\n"
        "# sent_id = 2\n"
        "# text = Don't go\n"
        "1\tDo\tdo\tAUX\t_\t_\t3\taux\t_\tSpaceAfter=No|TokenRange=9:11\n"
        "2\tn't\tnot\tPART\t_\t_\t3\tadvmod\t_\tTokenRange=11:14\n"
        "3\tgo\tgo\tVERB\t_\t_\t0\troot\t_\tTokenRange=15:17\n"
        "\n");
}

TEST_CASE("a line break within a word does not break the row") {
  Annotation annotation;
  annotation.article.text = "a\n\tb";
  annotation.sentences = {{.span = {0, 4}, .index = 0}};
  annotation.tokens = {{{0, 4}, 0, Upos::x, "", kRoot, "root"}};
  CHECK(write_conllu(annotation).find("1\ta  b\t_\tX\t_\t_\t0\troot\t_\tTokenRange=0:4\n") != std::string::npos);
}
