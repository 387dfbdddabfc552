#include "language/gazetteer.hpp"

#include <doctest/doctest.h>

#include <string>

#include "language/tokenizer.hpp"

namespace throughline::language {
namespace {

const Tokenizer& tokenizer() {
  static const Tokenizer english(TableSet::embedded().value());
  return english;
}

std::vector<GazetteerMask> find_in(const Gazetteer& gazetteer, std::string_view text) {
  std::vector<Word> words;
  for (const Span span : tokenizer().find_words(text)) {
    words.push_back(describe_word(words_of(text, span)));
  }
  return gazetteer.find(words);
}

TEST_CASE("every word of a known phrase carries its kind") {
  Gazetteer gazetteer;
  gazetteer.add("Port Vale", GazetteerKind::city, tokenizer());
  gazetteer.add("Vale", GazetteerKind::given_name, tokenizer());
  const auto found = find_in(gazetteer, "in Port Vale now");
  CHECK(found == std::vector<GazetteerMask>{
                     0, mask_of(GazetteerKind::city),
                     static_cast<GazetteerMask>(mask_of(GazetteerKind::city) | mask_of(GazetteerKind::given_name)), 0});
}

TEST_CASE("the beginning of a phrase alone is not known") {
  Gazetteer gazetteer;
  gazetteer.add("Port Vale", GazetteerKind::city, tokenizer());
  CHECK(find_in(gazetteer, "Port Royal") == std::vector<GazetteerMask>{0, 0});
}

TEST_CASE("a phrase is known only as written") {
  Gazetteer gazetteer;
  gazetteer.add("March", GazetteerKind::given_name, tokenizer());
  CHECK(find_in(gazetteer, "march") == std::vector<GazetteerMask>{0});
}

}  // namespace
}  // namespace throughline::language
