#include "temporal/tagging.hpp"

#include <doctest/doctest.h>

namespace throughline::test {

Annotation read_sentences(std::string_view published, std::string_view text) {
  Annotation annotation;
  annotation.article.text = text;
  annotation.article.info.published = parse_day(published);
  annotation.sentences = split_sentences(annotation.article.text);
  return annotation;
}

const TimeTagger& time_tagger() {
  static const TimeTagger tagger = [] {
    const auto tables = TableSet::embedded();
    REQUIRE(tables.ok());
    return TimeTagger(tables.value());
  }();
  return tagger;
}

std::string day_text(const std::optional<Day>& day) { return day ? to_string(*day) : "null"; }

}  // namespace throughline::test
