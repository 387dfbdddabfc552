#include "language/name_repair.hpp"

#include <doctest/doctest.h>

#include "language/tokenizer.hpp"

namespace throughline::language {
namespace {

const Tokenizer& tokenizer() {
  static const Tokenizer english(TableSet::embedded().value());
  return english;
}

constexpr NameLabel kPer = first_label(MentionType::per);
constexpr NameLabel kPerInner = inner_label(MentionType::per);
constexpr NameLabel kOrg = first_label(MentionType::org);
constexpr NameLabel kOrgInner = inner_label(MentionType::org);
constexpr NameLabel kLoc = first_label(MentionType::loc);

using Labels = std::vector<NameLabel>;

Gazetteer small_gazetteer() {
  Gazetteer gazetteer;
  gazetteer.add("Prime Minister", GazetteerKind::title, tokenizer());
  gazetteer.add("Harbour Union", GazetteerKind::organization, tokenizer());
  gazetteer.add("Norland", GazetteerKind::country, tokenizer());
  gazetteer.add("Norlanders", GazetteerKind::demonym, tokenizer());
  return gazetteer;
}

Labels repaired(std::string_view text, Labels labels, bool proper = true) {
  std::vector<Word> words;
  for (const Span span : tokenizer().find_words(text)) {
    words.push_back(describe_word(words_of(text, span)));
  }
  repair_names({words, std::vector<bool>(words.size(), proper)}, small_gazetteer(), labels);
  return labels;
}

TEST_CASE("a title is taken off the person behind it") {
  CHECK(repaired("Prime Minister Ada Brook", {kPer, kPerInner, kPerInner, kPerInner}) ==
        Labels{kOutside, kOutside, kPer, kPerInner});
  CHECK(repaired("Prime Minister Brook", {kOutside, kPer, kPerInner}) == Labels{kOutside, kOutside, kPer});
}

TEST_CASE("a title right before a person has no name in it") {
  CHECK(repaired("Prime Minister Brook", {first_label(MentionType::misc), kOutside, kPer}) ==
        Labels{kOutside, kOutside, kPer});
}

TEST_CASE("a title without a name behind it stays as it was read") {
  CHECK(repaired("Prime Minister left", {kPer, kPerInner, kOutside}) == Labels{kPer, kPerInner, kOutside});
}

TEST_CASE("what a hyphen and based stand behind is a place, and nothing else beside a hyphen") {
  CHECK(repaired("Lorn-based firm", {kOrg, kOutside, kOutside, kOutside}) ==
        Labels{kLoc, kOutside, kOutside, kOutside});
  CHECK(repaired("Lorn-backed firm", {kOrg, kOutside, kOutside, kOutside}) ==
        Labels{kOrg, kOutside, kOutside, kOutside});
  CHECK(repaired("shore-based firm", {kOutside, kOutside, kOutside, kOutside}) == Labels(4, kOutside));
}

TEST_CASE("a name that covers part of a known organisation becomes all of it") {
  CHECK(repaired("Harbour Union", {kOutside, kPer}) == Labels{kOrg, kOrgInner});
}

TEST_CASE("a name that goes on beyond a known organisation stays as it was read") {
  CHECK(repaired("Harbour Union Hall", {kOutside, kLoc, inner_label(MentionType::loc)}) ==
        Labels{kOutside, kLoc, inner_label(MentionType::loc)});
}

TEST_CASE("a people is no person") {
  CHECK(repaired("Norlanders won", {kPer, kOutside}) == Labels{first_label(MentionType::misc), kOutside});
  CHECK(repaired("Ada Norlanders", {kPer, kPerInner}) == Labels{kPer, kPerInner});
}

TEST_CASE("a known country that was left out is named when the tagger took it for a proper noun") {
  CHECK(repaired("Norland won", {kOutside, kOutside}) == Labels{kLoc, kOutside});
  CHECK(repaired("Norland won", {kOutside, kOutside}, false) == Labels{kOutside, kOutside});
}

}  // namespace
}  // namespace throughline::language
