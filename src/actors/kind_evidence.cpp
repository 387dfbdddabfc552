#include "actors/kind_evidence.hpp"

#include <algorithm>

#include "actors/name_run.hpp"

namespace throughline::actors {
namespace {

constexpr int kTitle = 6;
constexpr int kHeadNoun = 5;
constexpr int kGivenName = 4;
constexpr int kRecognised = 3;
constexpr int kOfficeOf = 4;
constexpr int kPlaceInside = 2;
constexpr int kDeterminer = 2;
constexpr int kPreposition = 2;
constexpr int kAcronym = 1;
constexpr int kSpeaker = 1;

void add_recognised(const ArticleWords& words, WordRange range, KindEvidence& evidence) {
  const MentionType* type = words.recognised(range.end - 1);
  if (type == nullptr) return;
  switch (*type) {
    case MentionType::per:
      evidence.person += kRecognised;
      return;
    case MentionType::org:
      evidence.organization += kRecognised;
      return;
    case MentionType::loc:
      evidence.place += kRecognised;
      return;
    case MentionType::misc:
      evidence.other += kRecognised;
  }
}

bool ends_in_place(const ArticleWords& words, const Knowledge& knowledge, WordRange range) {
  const std::uint32_t longest = std::min(range.end - range.begin - 1, 3U);
  for (std::uint32_t length = 1; length <= longest; ++length) {
    const auto known = knowledge.names().find(words.text_of({range.end - length, range.end}));
    if (known && knowledge.name(*known).source == NameSource::place) return true;
  }
  return false;
}

// "the mayor of Lorn", "King Albert of Norland": nobody is the mayor of a person.
bool follows_office_of(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t at) {
  if (at < words.sentence_begin(at) + 2 || !words.is(at - 1, "of")) return false;
  const std::uint32_t before = at - 2;
  const MentionType* named = words.recognised(before);
  return (named != nullptr && *named == MentionType::per) ||
         knowledge.titles().find(words.text_of({before, before + 1})).has_value();
}

void add_office(const ArticleWords& words, const Knowledge& knowledge, WordRange range, KindEvidence& evidence) {
  const MentionType* type = words.recognised(range.end - 1);
  const bool as_person = type != nullptr && *type == MentionType::per;
  if (as_person && range.end - range.begin == 1 && follows_office_of(words, knowledge, range.begin)) {
    evidence.place += kOfficeOf;
  }
}

void add_neighbours(const ArticleWords& words, WordRange range, KindEvidence& evidence) {
  if (range.begin > words.sentence_begin(range.begin)) {
    const std::uint32_t before = range.begin - 1;
    if (words.is(before, "the")) evidence.other += kDeterminer;
    if (words.is(before, "in") || words.is(before, "near")) evidence.place += kPreposition;
  }
  const bool speaks = range.end < words.sentence_end(range.begin) &&
                      (words.token(range.end).lemma == "say" || words.token(range.end).lemma == "tell");
  if (speaks) evidence.person += kSpeaker;
}

}  // namespace

void KindEvidence::add(const KindEvidence& more) {
  person += more.person;
  organization += more.organization;
  place += more.place;
  other += more.other;
}

ActorKind KindEvidence::kind() const {
  const int most = std::max({person, organization, place, other});
  const auto sharing = (person == most) + (organization == most) + (place == most) + (other == most);
  if (most == 0 || sharing > 1 || other == most) return ActorKind::other;
  if (person == most) return ActorKind::person;
  return organization == most ? ActorKind::organization : ActorKind::place;
}

KindEvidence weigh_name(const ArticleWords& words, const Knowledge& knowledge, const Piece& name,
                        const RoleEvidence& roles) {
  KindEvidence evidence;
  const WordRange range = name.range;
  if (range.end - range.begin > 1 && ends_in_place(words, knowledge, range)) evidence.place += kPlaceInside;
  const bool head = ends_in_organization_head(words, knowledge, range);
  if (roles.person) evidence.person += kTitle;
  if (head) evidence.organization += kHeadNoun;
  if (range.end - range.begin > 1 && knowledge.is_given_name(words.form(range.begin))) evidence.person += kGivenName;
  if (range.end - range.begin == 1 && is_acronym(words.form(range.begin))) evidence.organization += kAcronym;
  add_recognised(words, range, evidence);
  add_office(words, knowledge, range, evidence);
  add_neighbours(words, range, evidence);
  return evidence;
}

}  // namespace throughline::actors
