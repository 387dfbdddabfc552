#include "actors/cast_builder.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "actors/acronyms.hpp"
#include "actors/descriptions.hpp"
#include "actors/name_forms.hpp"
#include "actors/name_lists.hpp"
#include "base/text.hpp"

namespace throughline::actors {
namespace {

MentionType type_of(ActorKind kind) {
  switch (kind) {
    case ActorKind::person:
      return MentionType::per;
    case ActorKind::organization:
      return MentionType::org;
    case ActorKind::place:
      return MentionType::loc;
    default:
      return MentionType::misc;
  }
}

std::string_view last_word(std::string_view words) { return words.substr(words.rfind(' ') + 1); }

class CastBuilder {
 public:
  CastBuilder(const ArticleWords& words, const Knowledge& knowledge, const Findings& findings)
      : words_(words), knowledge_(knowledge), findings_(findings), acronyms_(find_acronyms(words, findings.pieces)) {}

  Cast build() && {
    collect_forms();
    link_forms(forms_);
    walk();
    return std::move(cast_);
  }

 private:
  std::string text_of(const Piece& piece) const { return words_.text_of(piece.range); }

  // Names that no table knows; and places of a table, which may be someone's surname.
  void collect_forms() {
    for (std::size_t i = 0; i < findings_.pieces.size(); ++i) {
      const Piece& piece = findings_.pieces[i];
      if (piece.kind != PieceKind::name || piece.known != nullptr) continue;
      const std::string written = text_of(piece);
      NameForm& form = forms_[form_key(written)];
      if (form.written.empty()) form.written = written;
      form.context.add(weigh_name(words_, knowledge_, piece, findings_.roles[i]));
      form.evidence.add(weigh_recognised(words_, piece.range));
    }
    for (auto& [key, form] : forms_) form.evidence.add(form.context);
    weigh_lists();
    for (const auto& [acronym, piece] : acronyms_) {
      const auto form = forms_.find(acronym);
      if (form != forms_.end()) form->second.evidence.organization += 1;
    }
  }

  // Who stands beside persons in a list is one.
  void weigh_lists() {
    constexpr int kListed = 2;
    std::map<std::string, int> listed;  // by form: what to add
    for (const std::vector<std::size_t>& list : find_name_lists(words_, findings_.pieces)) {
      for (std::size_t at = 0; at < list.size(); ++at) {
        const WordRange range = findings_.pieces[list[at]].range;
        const bool acronym = range.end == range.begin + 1 && is_acronym(words_.form(range.begin));
        if (findings_.pieces[list[at]].known != nullptr || acronym || is_person(list[at])) continue;
        listed[form_key(text_of(findings_.pieces[list[at]]))] += kListed * persons_beside(list, at);
      }
    }
    for (const auto& [key, points] : listed) forms_.at(key).evidence.person += points;
  }

  // How many persons stand next to the member, two on each side at most.
  int persons_beside(const std::vector<std::size_t>& list, std::size_t at) const {
    int persons = 0;
    for (std::size_t i = at; i-- > 0 && at - i <= 2 && is_person(list[i]);) ++persons;
    for (std::size_t i = at + 1; i < list.size() && i - at <= 2 && is_person(list[i]); ++i) ++persons;
    return persons;
  }

  bool is_person(std::size_t piece) const {
    if (findings_.pieces[piece].known != nullptr) return false;
    return forms_.at(form_key(text_of(findings_.pieces[piece]))).evidence.kind() == ActorKind::person;
  }

  void walk() {
    std::size_t group = 0;
    for (std::size_t i = 0; i < findings_.pieces.size(); ++i) {
      const Piece& piece = findings_.pieces[i];
      for (; group < findings_.groups.size() && findings_.groups[group].range.begin <= piece.range.begin; ++group) {
        add_group(findings_.groups[group]);
      }
      if (piece.kind == PieceKind::name)
        add_name(i);
      else if (piece.kind == PieceKind::title && !piece.used)
        add_lone_title(piece);
    }
    for (; group < findings_.groups.size(); ++group) add_group(findings_.groups[group]);
  }

  // "the Report", "a Division": one everyday word of which nothing says what it names.
  bool is_mere_word(const Piece& piece) const {
    if (piece.known != nullptr || piece.range.end != piece.range.begin + 1) return false;
    const std::uint32_t word = piece.range.begin;
    const NameForm& form = forms_.at(form_key(text_of(piece)));
    const KindEvidence& context = form.context;
    return form.fuller.empty() && form.kind == ActorKind::other && knowledge_.is_never_name(words_.lower(word)) &&
           !is_acronym(words_.form(word)) && context.person <= 0 && context.organization == 0 && context.place == 0 &&
           context.other <= 2;
  }

  void add_name(std::size_t index) {
    const Piece& piece = findings_.pieces[index];
    if (is_mere_word(piece)) return;
    const std::size_t actor = actor_of(index);
    const MentionType type = piece.known != nullptr ? piece.known->type : type_of(cast_.kind(actor));
    cast_.add_mention(actor, words_.span_of(piece.range), type);
    if (cast_.kind(actor) == ActorKind::organization) {
      companies_.add_name(actor, cast_.name(actor));
      if (piece.known != nullptr && is_sort_of(*piece.known)) sorts_.add(actor, piece.known->detail);
    }
    for (const std::string& role : findings_.roles[index].roles) {
      cast_.add_role(actor, role);
      if (cast_.kind(actor) == ActorKind::person) offices_.add_role(actor, role);
    }
  }

  // "The company" may be any company that was named; "the government" is no ministry.
  bool is_sort_of(const KnownName& known) const {
    return known.detail != "government" || base::fold_case(known.canonical).find("government") != std::string::npos;
  }

  std::size_t actor_of(std::size_t index) {
    const Piece& piece = findings_.pieces[index];
    if (piece.known != nullptr) return known_actor(piece);
    const auto acronym = acronyms_.find(form_key(text_of(piece)));
    if (acronym == acronyms_.end() || acronym->second == index) return unknown_actor(piece);
    const std::size_t actor = actor_of(acronym->second);
    const std::string written = text_of(piece);
    cast_.add_form(actor, written, "acronym in brackets: " + written + " is " + cast_.name(actor));
    return actor;
  }

  std::size_t known_actor(const Piece& piece) {
    const KnownName& known = *piece.known;
    const std::string written = text_of(piece);
    if (known.source == NameSource::demonym && means_people(piece)) return cast_.actor(ActorKind::group, written);
    if (const auto person = person_of_surname(piece, written)) return *person;
    if (const NameForm* longer = form_ending_in(piece, written)) {
      const std::size_t actor = cast_.actor(longer->kind, longer->written);
      cast_.add_form(actor, written, "end of one name only: " + written + " is " + longer->written);
      return actor;
    }
    const std::size_t actor = cast_.actor(known.kind, known.canonical);
    const std::string_view rule =
        known.source == NameSource::demonym ? "adjective of a people: " : "known by another name: ";
    cast_.add_form(actor, written, std::string(rule) + written + " is " + known.canonical);
    return actor;
  }

  // "Coast Guard" where the article has named a Norland Coast Guard; null when none or more end so.
  const NameForm* form_ending_in(const Piece& piece, const std::string& written) const {
    if (piece.known->source != NameSource::organization || written == piece.known->canonical) return nullptr;
    const std::string ending = ' ' + form_key(written);
    const NameForm* found = nullptr;
    for (const auto& [key, form] : forms_) {
      if (form.kind != ActorKind::organization || !key.ends_with(ending)) continue;
      if (found != nullptr) return nullptr;
      found = &form;
    }
    return found;
  }

  // "Israelis", "the French": people, not their country.
  bool means_people(const Piece& piece) const {
    const std::string& noun = piece.known->detail;
    if (noun == "many") return true;
    const std::uint32_t end = piece.range.end;
    const bool last =
        end >= words_.sentence_end(piece.range.begin) ||
        (words_.upos(end) != Upos::noun && words_.upos(end) != Upos::adj && words_.upos(end) != Upos::propn);
    return noun == "all" && last && piece.range.begin > 0 && words_.is(piece.range.begin - 1, "the");
  }

  // A town's name that is also the surname of the one person of that name: "Austin said".
  std::optional<std::size_t> person_of_surname(const Piece& piece, const std::string& written) {
    if (piece.known->source != NameSource::place ||
        (piece.range.begin > 0 && words_.upos(piece.range.begin - 1) == Upos::adp)) {
      return std::nullopt;
    }
    const auto person = surnames().find(form_key(written));
    if (person == surnames().end() || person->second.empty()) return std::nullopt;
    const std::string& full = forms_.at(person->second).written;
    const std::size_t actor = cast_.actor(ActorKind::person, full);
    cast_.add_form(actor, written, "surname of one person only: " + written + " is " + full);
    return actor;
  }

  // From the last word of each full name of a person to its key; empty when two share it.
  const std::map<std::string, std::string>& surnames() {
    if (!surnames_.empty() || forms_.empty()) return surnames_;
    for (const auto& [key, form] : forms_) {
      const std::size_t at = key.rfind(' ');
      if (form.kind != ActorKind::person || !form.fuller.empty() || at == std::string::npos) continue;
      const auto [known, added] = surnames_.try_emplace(key.substr(at + 1), key);
      if (!added) known->second.clear();
    }
    surnames_.try_emplace("", "");
    return surnames_;
  }

  std::size_t unknown_actor(const Piece& piece) {
    const std::string written = text_of(piece);
    const NameForm& form = forms_.at(form_key(written));
    const NameForm& full = form.fuller.empty() ? form : forms_.at(form.fuller);
    const std::size_t actor = cast_.actor(full.kind, full.written);
    cast_.add_form(actor, written, form.why);
    return actor;
  }

  // "the mayor", after one mayor was named.
  void add_lone_title(const Piece& title) {
    const std::uint32_t begin = title.range.begin;
    if (begin == words_.sentence_begin(begin) || !words_.is(begin - 1, "the") || has_complement(title.range)) return;
    if (const auto actor = offices_.find(words_.text_of(title.range))) describe(*actor, title.range, MentionType::per);
  }

  bool has_complement(WordRange range) const {
    if (range.end >= words_.sentence_end(range.begin)) return false;
    return words_.is(range.end, "of") || words_.is(range.end, "for") || words_.is(range.end, "-") ||
           words_.upos(range.end) == Upos::noun || words_.upos(range.end) == Upos::propn;
  }

  void describe(std::size_t actor, WordRange range, MentionType type) {
    const std::string words = words_.text_of(range);
    cast_.add_mention(actor, words_.span_of(range), type);
    cast_.add_description(actor, words, "the only one so described before: the " + words + " is " + cast_.name(actor));
  }

  void add_group(const GroupMention& group) {
    if (group.definite && !has_complement(group.range)) {
      if (describe_group(group)) return;
    }
    const std::size_t actor = group_actor(group);
    cast_.add_form(actor, group.name, {});
    const bool body = cast_.kind(actor) == ActorKind::organization;
    cast_.add_mention(actor, words_.span_of(group.range), body ? MentionType::org : MentionType::misc);
    if (!group.bare) (body ? companies_ : parties_).add_name(actor, group.name);
  }

  // "Thorsen's office" is the office of whom Thorsen is.
  std::size_t group_actor(const GroupMention& group) {
    if (const KnownName* known = knowledge_.national_body(group.table_name)) {
      return cast_.actor(known->kind, known->canonical);
    }
    const ActorKind kind = group.organization ? ActorKind::organization : ActorKind::group;
    if (!group.possessor) return cast_.actor(kind, group.name, group.table_name);
    const std::string written = text_of(findings_.pieces[*group.possessor]);
    const std::string& full = cast_.name(actor_of(*group.possessor));
    const bool person = cast_.kind(actor_of(*group.possessor)) == ActorKind::person;
    if (!person) return cast_.actor(kind, group.name, group.table_name);
    return cast_.actor(kind, full + group.name.substr(written.size()), full + group.table_name.substr(written.size()));
  }

  bool describe_group(const GroupMention& group) {
    if (group.singular) {
      if (const auto person = offices_.find(group.name)) return describe(*person, group.range, MentionType::per), true;
      if (const auto company = companies_.find(group.name)) {
        return describe(*company, group.range, MentionType::org), true;
      }
      if (const auto known = group.bare ? sorts_.find(last_word(group.head)) : std::nullopt) {
        return describe(*known, group.range, MentionType::org), true;
      }
    }
    if (!group.bare) return false;
    const auto party = parties_.find(group.name);
    if (party) describe(*party, group.range, MentionType::misc);
    return party.has_value();
  }

  const ArticleWords& words_;
  const Knowledge& knowledge_;
  const Findings& findings_;
  std::map<std::string, std::size_t> acronyms_;
  std::map<std::string, std::string> surnames_;
  NameForms forms_;
  Descriptions offices_;    // persons by role
  Descriptions companies_;  // organisations by the end of their name
  Descriptions sorts_;      // organisations of the tables by what they are: "group", "company"
  Descriptions parties_;    // groups by the end of their name
  Cast cast_;
};

}  // namespace

Cast build_cast(const ArticleWords& words, const Knowledge& knowledge, const Findings& findings) {
  return CastBuilder(words, knowledge, findings).build();
}

}  // namespace throughline::actors
