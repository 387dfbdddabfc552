#include "claims/noun_phrases.hpp"

#include <algorithm>

#include "claims/span_search.hpp"

namespace throughline::claims {
namespace {

bool is_core_relation(const Reading& reading, std::uint32_t child, std::uint32_t head) {
  if (child > head) {
    return reading.is_relation(child, "flat") || reading.is_relation(child, "fixed") ||
           reading.is_relation(child, "goeswith");
  }
  for (const std::string_view relation : {"det", "amod", "compound", "nummod", "nmod:poss", "flat", "nmod:unmarked"}) {
    if (reading.is_relation(child, relation) || reading.is_exactly(child, relation)) return true;
  }
  return reading.is_relation(child, "advmod") && reading.token(child).upos != Upos::verb;
}

bool ends_phrase(const Reading& reading, std::uint32_t child) {
  for (const std::string_view relation :
       {"acl", "appos", "conj", "cc", "punct", "parataxis", "cop", "nsubj", "advcl", "case", "mark", "aux"}) {
    if (reading.is_relation(child, relation)) return true;
  }
  return false;
}

}  // namespace

bool is_nominal(const Reading& reading, std::uint32_t token) {
  switch (reading.token(token).upos) {
    case Upos::noun:
    case Upos::propn:
    case Upos::pron:
    case Upos::num:
      return true;
    case Upos::adj:
    case Upos::det:
      // "the wounded", "those"
      return reading.is_relation(token, "nsubj") || reading.is_relation(token, "obj") ||
             reading.is_relation(token, "obl");
    default:
      return false;
  }
}

TokenRange core_of(const Reading& reading, std::uint32_t head) {
  TokenRange core{head, head + 1};
  for (const std::uint32_t child : reading.tree().children(head)) {
    if (!is_core_relation(reading, child, head)) continue;
    const TokenRange extent = reading.tree().extent(child);
    core.begin = std::min(core.begin, extent.begin);
    core.end = std::max(core.end, child > head ? child + 1 : core.end);
  }
  return core;
}

TokenRange phrase_of(const Reading& reading, std::uint32_t head) {
  TokenRange phrase = core_of(reading, head);
  for (const std::uint32_t child : reading.tree().children(head)) {
    if (ends_phrase(reading, child)) continue;
    const TokenRange extent = reading.tree().extent(child);
    phrase.begin = std::min(phrase.begin, extent.begin);
    phrase.end = std::max(phrase.end, extent.end);
  }
  return phrase;
}

std::vector<std::uint32_t> conjuncts_of(const Reading& reading, std::uint32_t head) {
  std::vector<std::uint32_t> heads{head};
  for (std::size_t i = 0; i < heads.size() && heads.size() < 32; ++i) {
    for (const std::uint32_t child : reading.tree().children(heads[i])) {
      if (child > heads[i] && reading.is_relation(child, "conj") && is_nominal(reading, child)) heads.push_back(child);
    }
  }
  return heads;
}

std::string_view case_of(const Reading& reading, std::uint32_t head) {
  auto preposition = reading.child(head, "case");
  // "by the mayor Ada Bell": the preposition hangs on the title.
  const auto title = reading.child(head, "nmod:desc");
  if (!preposition && title) preposition = reading.child(*title, "case");
  return preposition && *preposition < head ? reading.word(*preposition) : std::string_view();
}

bool is_relative_pronoun(std::string_view word) {
  return word == "who" || word == "which" || word == "that" || word == "whom" || word == "whose";
}

bool is_in_time(const Reading& reading, std::uint32_t token) {
  return any_overlaps(reading.annotation().times, reading.token(token).span);
}

bool is_negated(const Reading& reading, std::uint32_t verb) {
  return std::ranges::any_of(reading.tree().children(verb), [&](std::uint32_t child) {
    const std::string_view word = reading.word(child);
    const bool negates = word == "not" || word == "n't" || word == "n’t" || word == "never";
    return negates && child < verb && reading.is_relation(child, "advmod");
  });
}

bool is_in_time_clause(const Reading& reading, std::uint32_t verb) {
  return std::ranges::any_of(reading.tree().children(verb), [&](std::uint32_t child) {
    const std::string_view word = reading.word(child);
    const bool opens = reading.is_relation(child, "mark") || reading.is_exactly(child, "advmod");
    return opens && child < verb && (word == "since" || word == "after" || word == "before" || word == "until");
  });
}

bool has_child(const Reading& reading, std::uint32_t token, std::string_view relation, std::string_view word) {
  return std::ranges::any_of(reading.tree().children(token), [&](std::uint32_t child) {
    return reading.is_relation(child, relation) && reading.word(child) == word;
  });
}

}  // namespace throughline::claims
