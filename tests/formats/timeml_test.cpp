#include <doctest/doctest.h>

#include "formats/sample_values.hpp"
#include "formats/xml_text.hpp"
#include "throughline/formats.hpp"

using namespace throughline;
using formats::xml_text;

namespace {

std::string text_element(const std::string& timeml) {
  const std::size_t begin = timeml.find("<TEXT>") + 6;
  return timeml.substr(begin, timeml.rfind("</TEXT>") - begin);
}

}  // namespace

TEST_CASE("markup in a text becomes entities and nothing else changes") {
  CHECK(xml_text("plain caf\u00e9\n\tx") == "plain caf\u00e9\n\tx");
  CHECK(xml_text("a<b>&\"c\" ]]>") == "a&lt;b&gt;&amp;&quot;c&quot; ]]&gt;");
  CHECK(xml_text("a\r\nb") == "a&#13;\nb");
}

TEST_CASE("what XML cannot hold becomes the replacement character") {
  CHECK(xml_text(std::string_view("a\0b\x1b", 4)) ==
        "a\uFFFD"
        "b\uFFFD");
  CHECK(xml_text("\xEF\xBF\xBE\xEF\xBF\xBF") == "\uFFFD\uFFFD");
  CHECK(xml_text("\xEF\xBF\xBC") == "\xEF\xBF\xBC");
  CHECK(xml_text("a\xff") == "a\uFFFD");
}

TEST_CASE("times are marked within the text, which is otherwise untouched") {
  CHECK(text_element(write_timeml(sample_annotation())) ==
        "Ada Moor said on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2021-03-05\" mod=\"APPROX\">5 March</TIMEX3>"
        " that some 40 boats left.");
}

TEST_CASE("the text begins and ends with its own bytes") {
  Annotation annotation;
  annotation.article.text = "\n  x \n\n";
  CHECK(text_element(write_timeml(annotation)) == "\n  x \n\n");
}

TEST_CASE("the document's day is the time t0") {
  CHECK(write_timeml(sample_annotation()).find("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2021-03-06\"") !=
        std::string::npos);
  CHECK(write_timeml(Annotation{}).find("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"XXXX-XX-XX\"") !=
        std::string::npos);
}
