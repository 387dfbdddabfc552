#include "actors/kind_evidence.hpp"

#include <algorithm>

#include "actors/name_neighbours.hpp"
#include "actors/name_run.hpp"
#include "base/text.hpp"

namespace throughline::actors {
namespace {

constexpr int kTitle = 6;
constexpr int kHeadNoun = 5;
constexpr int kGivenName = 4;
constexpr int kRecognised = 3;
constexpr int kPlaceInside = 2;
constexpr int kAcronym = 1;
constexpr int kThing = 3;
constexpr int kCalledSo = 6;  // by a noun of a known sort

bool ends_in_place(const ArticleWords& words, const Knowledge& knowledge, WordRange range) {
  const std::uint32_t longest = std::min(range.end - range.begin - 1, 3U);
  for (std::uint32_t length = 1; length <= longest; ++length) {
    const auto known = knowledge.names().find(words.text_of({range.end - length, range.end}));
    if (known && knowledge.name(*known).source == NameSource::place) return true;
  }
  return false;
}

// "Harbour.example": a dot within, and small letters behind it.
bool is_web_name(std::string_view form) {
  const std::size_t dot = form.rfind('.');
  return dot != std::string_view::npos && dot > 1 && form.size() - dot > 2 && base::is_ascii_lower(form[dot + 1]);
}

// "Archdiocese of Lorn", "Ministry of Health".
bool is_body_of(const ArticleWords& words, const Knowledge& knowledge, WordRange range) {
  for (std::uint32_t i = range.begin + 1; i + 1 < range.end; ++i) {
    if (words.is(i, "of")) return ends_in_organization_head(words, knowledge, {range.begin, i});
  }
  return false;
}

// "the freighter Orsa", "Orsa, a shipping line".
void add_thing(const Knowledge& knowledge, const std::string& thing, KindEvidence& evidence) {
  if (thing.empty()) return;
  if (knowledge.is_place_noun(thing)) {
    evidence.place += kCalledSo;
  } else if (knowledge.is_organization_noun(thing)) {
    evidence.organization += kCalledSo;
  } else {
    evidence.other += kThing;
  }
}

}  // namespace

KindEvidence weigh_recognised(const ArticleWords& words, WordRange name) {
  const MentionType* type = words.recognised(name.end - 1);
  if (type == nullptr) type = words.recognised(name.begin);  // "Hui Chi-fung", read as far as the hyphen
  if (type == nullptr) return {};
  switch (*type) {
    case MentionType::per:
      return {.person = kRecognised};
    case MentionType::org:
      return {.organization = kRecognised};
    case MentionType::loc:
      return {.place = kRecognised};
    case MentionType::misc:
      return {.other = kRecognised};
  }
  return {};
}

KindEvidence weigh_name(const ArticleWords& words, const Knowledge& knowledge, const Piece& name,
                        const RoleEvidence& roles) {
  KindEvidence evidence;
  const WordRange range = name.range;
  const bool body = ends_in_organization_head(words, knowledge, range) || is_body_of(words, knowledge, range);
  if (roles.person) evidence.person += kTitle;
  if (!body && range.end - range.begin > 1 && ends_in_place(words, knowledge, range)) evidence.place += kPlaceInside;
  if (body) evidence.organization += kHeadNoun;
  if (range.end - range.begin > 1 && knowledge.is_given_name(words.form(range.begin))) evidence.person += kGivenName;
  if (range.end - range.begin == 1 && is_acronym(words.form(range.begin))) evidence.organization += kAcronym;
  const std::uint32_t last = range.end - 1;
  if (last > range.begin && knowledge.is_place_noun(words.lower(last))) evidence.place += kThing;
  if (last == range.begin && is_web_name(words.form(last))) evidence.other += kTitle;
  add_thing(knowledge, roles.thing, evidence);
  evidence.add(weigh_neighbours(words, knowledge, range));
  return evidence;
}

}  // namespace throughline::actors
