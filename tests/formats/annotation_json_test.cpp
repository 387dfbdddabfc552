#include <doctest/doctest.h>

#include "formats/json_parser.hpp"
#include "formats/sample_values.hpp"
#include "throughline/formats.hpp"

using namespace throughline;
using formats::JsonValue;

namespace {

JsonValue written(const Annotation& annotation) {
  return std::get<JsonValue>(formats::parse_json(write_annotation(annotation)));
}

}  // namespace

TEST_CASE("an annotation is one line") {
  const std::string line = write_annotation(sample_annotation());
  CHECK(line.find('\n') == line.size() - 1);
  CHECK(line.starts_with(R"({"format":"throughline.annotation/1","article":{"id":"a-000000000001",)"));
}

TEST_CASE("an annotation has every list even when nothing was found") {
  const JsonValue root = written(Annotation{});
  CHECK(root.keys == std::vector<std::string>{"format", "article", "sentences", "tokens", "mentions", "times",
                                              "quantities", "events", "attributions", "actors"});
}

TEST_CASE("what is found stands with its byte offsets and the names of the formats") {
  const std::string line = write_annotation(sample_annotation());
  for (
      const std::string_view part : {
          R"("sentences":[{"begin":0,"end":49}])",
          R"({"begin":9,"end":13,"upos":"VERB","lemma":"say","head":-1,"deprel":"root"})",
          R"("mentions":[{"begin":0,"end":8,"type":"PER","actor":"p-00000000000a"}])",
          R"({"begin":17,"end":24,"type":"DATE","value":"2021-03-05","mod":"APPROX","date":{"edtf":)",
          R"({"begin":30,"end":37,"value":"40","low":"35","high":"45","unit":"boat","qualifier":"about","change":"up"})",
          R"("certainty":"probable","polarity":"pos","when":"past","participants":[{"begin":30,"end":43,)",
          R"("role":"agent","actor":null}])",
          R"({"source":{"begin":0,"end":8},"cue":{"begin":9,"end":13},"content":[{"begin":25,"end":48}],"direct":false})",
      }) {
    CAPTURE(part);
    CHECK(line.find(part) != std::string::npos);
  }
}

TEST_CASE("what an article does not tell is null") {
  const JsonValue root = written(Annotation{});
  for (const char* const key : {"title", "outlet", "url", "published"}) {
    CAPTURE(key);
    CHECK(root.find("article")->find(key)->is(JsonValue::Kind::null));
  }
}
