#include "actors/role_phrase.hpp"

#include <algorithm>

#include "actors/title_finder.hpp"

namespace throughline::actors {
namespace {

constexpr std::uint32_t kLongestPhrase = 18;  // words
constexpr std::uint32_t kLongestLead = 8;     // words before the noun

bool is_determiner(const ArticleWords& words, std::uint32_t i) {
  return words.is(i, "the") || words.is(i, "a") || words.is(i, "an") || words.is(i, "his") || words.is(i, "her") ||
         words.is(i, "its") || words.is(i, "their") || words.is(i, "one");
}

bool may_lead(const ArticleWords& words, std::uint32_t i) {
  switch (words.upos(i)) {
    case Upos::adj:
    case Upos::noun:
    case Upos::propn:
    case Upos::adv:
    case Upos::num:
      return true;
    default:
      return is_possessive(words.form(i)) || words.form(i) == "-" || words.is_capital(i);
  }
}

// What may follow the noun: a complement, or nothing.
bool may_follow(const ArticleWords& words, std::uint32_t i, std::uint32_t end) {
  if (i >= end || is_boundary(words, i)) return true;
  return words.is(i, "of") || words.is(i, "for") || words.is(i, "to") || words.is(i, "in") || words.is(i, "at") ||
         words.is(i, "on") || words.is(i, "from") || words.is(i, "with") || words.is(i, "and");
}

// A finite verb means that the words are a clause, not a phrase; "to be" is none.
bool is_finite(const ArticleWords& words, std::uint32_t i) {
  const bool verb = words.upos(i) == Upos::verb || words.upos(i) == Upos::aux;
  return verb && !words.is(i - 1, "to") && !words.lower(i).ends_with("ing");
}

std::uint32_t phrase_end(const ArticleWords& words, std::uint32_t at, std::uint32_t limit) {
  while (at < limit && !is_boundary(words, at)) ++at;
  return at;
}

// The end of the noun that makes the phrase a role, 0 when there is none at `i`.
std::uint32_t noun_end(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t i, bool& person,
                       bool& title) {
  const auto found = find_title(words, knowledge, i);
  title = found && !found->role.empty();
  person = title;
  if (title) return found->range.end;
  const auto group = knowledge.groups().longest_at(words, i);
  person = group && is_person_noun(knowledge.group(group->value));
  const bool singular = group && words.token(group->range.end - 1).lemma == words.lower(group->range.end - 1);
  return singular ? group->range.end : 0;
}

// The end of a known name at `at` that leaves the noun, or a title inside it, whole.
std::uint32_t after_name(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t at, std::uint32_t noun) {
  if (const auto known = knowledge.names().longest_at(words, at)) {
    if (known->range.end <= noun || find_title(words, knowledge, known->range.end)) return known->range.end;
  }
  return knowledge.names().find(words.form(at)) && at < noun ? at + 1 : at;
}

// Skips the determiner, a possessor, and names in front: "the White House press secretary" is a press secretary.
std::uint32_t role_begin(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first, std::uint32_t noun,
                         bool title) {
  std::uint32_t at = is_determiner(words, first) ? first + 1 : first;
  for (std::uint32_t i = at; i < noun; ++i) {
    if (is_possessive(words.form(i))) at = i + 1;
  }
  while (title && at <= noun) {
    const std::uint32_t after = after_name(words, knowledge, at, noun);
    if (after != at)
      at = after;
    else if (words.form(at) == "-")
      ++at;
    else
      break;
  }
  return at;
}

}  // namespace

std::optional<RolePhrase> read_thing_phrase(const ArticleWords& words, std::uint32_t first) {
  const std::uint32_t limit = std::min(words.sentence_end(first), first + kLongestPhrase);
  if (!words.is(first, "a") && !words.is(first, "an") && !words.is(first, "the")) return std::nullopt;
  std::uint32_t noun = first;
  std::uint32_t at = first + 1;
  for (; at < limit && may_lead(words, at) && !is_boundary(words, at); ++at) noun = at;
  const bool complement = words.is(at, "of") || words.is(at, "with") || words.is(at, "from") || words.is(at, "for");
  const bool singular = words.upos(noun) == Upos::noun && words.token(noun).lemma == words.lower(noun);
  if (noun == first || !singular || at >= limit || !(complement || is_boundary(words, at))) return std::nullopt;
  const std::uint32_t last = phrase_end(words, at, limit);
  for (std::uint32_t k = at; k < last; ++k) {
    if (is_finite(words, k) || words.is(k, "and")) return std::nullopt;
  }
  if (last == limit && last < words.sentence_end(first)) return std::nullopt;
  return RolePhrase{{first, last}, words.text_of({first + 1, last}), false, std::string(words.lower(noun))};
}

bool is_person_noun(const KnownGroup& group) { return group.kind == "affected"; }

bool is_boundary(const ArticleWords& words, std::uint32_t i) {
  const std::string_view form = words.form(i);
  if (form == "-") return !words.is_glued(i);
  if (is_possessive(form)) return false;
  return is_mark(form) || form == "who" || form == "which" || form == "that" || form == "whose";
}

std::optional<RolePhrase> read_role_phrase(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first) {
  const std::uint32_t limit = std::min(words.sentence_end(first), first + kLongestPhrase);
  const std::uint32_t begin = is_determiner(words, first) ? first + 1 : first;
  for (std::uint32_t i = begin; i < limit && i < begin + kLongestLead; ++i) {
    bool title = false;
    bool person = false;
    const std::uint32_t end = noun_end(words, knowledge, i, person, title);
    if (end == 0 || end > limit || !may_follow(words, end, limit)) {
      if (is_boundary(words, i) || !may_lead(words, i)) return std::nullopt;
      continue;
    }
    const std::uint32_t last = phrase_end(words, end, limit);
    for (std::uint32_t k = end; k < last; ++k) {
      if (is_finite(words, k)) return std::nullopt;
    }
    if (last == limit && last < words.sentence_end(first)) return std::nullopt;
    const WordRange role{role_begin(words, knowledge, first, i, title), last};
    if (words.is_capital(role.begin) && first == begin && !title) return std::nullopt;
    return RolePhrase{{first, last}, words.text_of(role), person, {}};
  }
  return std::nullopt;
}

}  // namespace throughline::actors
