#include "claims/events/find_participants.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "claims/events/word_governors.hpp"
#include "claims/noun_phrases.hpp"
#include "claims/span_search.hpp"

namespace throughline::claims {
namespace {

constexpr int kControlDepth = 6;

bool is_passive(const Reading& reading, std::uint32_t verb) {
  for (const std::uint32_t child : reading.tree().children(verb)) {
    if (reading.is_exactly(child, "aux:pass") || reading.is_exactly(child, "nsubj:pass")) return true;
  }
  return false;
}

bool is_participle(const Reading& reading, std::uint32_t verb) {
  const std::string_view word = reading.word(verb);
  return !word.ends_with("ing") && word != reading.lemma(verb);
}

bool is_place_case(std::string_view preposition) {
  for (const std::string_view place : {"in", "at", "near", "outside", "inside", "across", "throughout", "around",
                                       "from", "off", "along", "into", "within", "to", "on", "toward", "towards"}) {
    if (preposition == place) return true;
  }
  return false;
}

bool is_recipient_case(std::string_view preposition) { return preposition == "to" || preposition == "for"; }

class ParticipantFinder {
 public:
  ParticipantFinder(const Reading& reading, const ActorIndex& actors, const PronounPersons& persons, const RuleSet& on,
                    EventFound& event)
      : reading_(reading), actors_(actors), persons_(persons), active_(on), event_(event) {}

  void find() {
    if (event_.is_noun) {
      find_of_noun(event_.token);
    } else {
      find_of_verb(event_.token);
    }
    auto& found = event_.mention.participants;
    std::ranges::stable_sort(found, {}, &Participant::span);
    const auto same = [](const Participant& a, const Participant& b) { return a.span == b.span; };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
  }

 private:
  bool has(Rule rule) const { return active_.has(rule); }

  void find_of_verb(std::uint32_t verb) {
    const bool passive = (has(Rule::passive_subject) && is_passive(reading_, verb)) ||
                         (has(Rule::reduced_passive) && is_reduced_passive(verb));
    bool has_subject = false;
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      if (reading_.is_relation(child, "nsubj")) {
        has_subject = true;
        if (is_aside(verb, child)) continue;
        if (!has(Rule::subject)) continue;
        const bool acted_on = (has(Rule::passive_subject) && reading_.is_exactly(child, "nsubj:pass")) || passive;
        if (is_relative_pronoun(reading_.word(child))) {
          add_antecedent(verb, acted_on ? Role::patient : Role::agent);
        } else {
          add_subject(child, acted_on ? Role::patient : Role::agent);
        }
        event_.rules.emplace_back(acted_on ? "passive-subject" : "subject");
      } else if (reading_.is_relation(child, "obj")) {
        is_relative_pronoun(reading_.word(child)) ? add_antecedent(verb, Role::patient) : add(child, Role::patient);
      } else if (reading_.is_relation(child, "iobj")) {
        add(child, Role::recipient);
      } else if (reading_.is_relation(child, "obl") && reading_.token(child).upos != Upos::verb) {
        add_oblique(child, passive);
      }
    }
    if (is_infinitive_adjective(reading_, verb)) {
      add_object_around(verb, *reading_.head(verb));
      if (const auto subject = reading_.child(*reading_.head(verb), "nsubj")) add(*subject, Role::agent);
    } else if (!has_subject) {
      add_borrowed_subject(verb, passive);
    }
    if (has(Rule::list_behind_colon) && reading_.child(verb, "obj")) add_list_behind_colon(verb);
  }

  // "Ada Bell, the mayor's nominee, left": a second subject behind a name and a mark tells who that is.
  bool is_aside(std::uint32_t verb, std::uint32_t subject) const {
    return std::ranges::any_of(reading_.tree().children(verb), [&](std::uint32_t other) {
      if (other >= subject || !reading_.is_relation(other, "nsubj")) return false;
      const std::uint32_t begin = reading_.tree().extent(subject).begin;
      const std::uint32_t end = reading_.tree().extent(other).end;
      const bool marked = reading_.word(begin) == "," || (begin > 0 && reading_.word(begin - 1) == ",");
      const std::uint32_t behind = reading_.tree().extent(subject).end;
      const bool closed =
          behind < reading_.size() && (reading_.word(behind) == "," || reading_.word(behind - 1) == ",");
      return reading_.token(other).upos == Upos::propn && marked && closed && begin <= end + 1;
    });
  }

  // "say 20 sailors as well as five guards are held": what stands before "as well as" was taken for what is said.
  void add_subject(std::uint32_t subject, Role role) {
    add(subject, role);
    const std::uint32_t begin = reading_.tree().extent(subject).begin;
    const auto verb = reading_.head(subject);
    const auto sayer = verb ? reading_.head(*verb) : std::nullopt;
    const bool hangs = verb && (reading_.is_relation(*verb, "conj") || reading_.is_relation(*verb, "advcl") ||
                                reading_.is_relation(*verb, "ccomp"));
    if (begin < 3 || !sayer || !hangs || !has(Rule::as_well_as)) return;
    const bool joins = reading_.word(begin - 3) == "as" && reading_.word(begin - 2) == "well";
    const auto partner = reading_.child(*sayer, "obj");
    if (joins && partner && *partner < begin) add(*partner, role);
  }

  // "would not free 60 men": the verb stands within the noun phrase.
  void add_object_around(std::uint32_t verb, std::uint32_t noun) {
    const std::size_t before = event_.mention.participants.size();
    add(noun, Role::patient);
    if (event_.mention.participants.size() == before || noun <= verb) return;
    Span& patient = event_.mention.participants.back().span;
    patient.begin = std::max(patient.begin, reading_.token(verb + 1).span.begin);
  }

  // "freed three women on Sunday: Ada Bell, Ida Holm and Eva Lund"
  void add_list_behind_colon(std::uint32_t verb) {
    const std::uint32_t end = reading_.sentence(reading_.token(verb).sentence).end;
    std::uint32_t colon = verb;
    while (colon < end && reading_.word(colon) != ":") ++colon;
    if (colon + 1 >= end) return;
    for (std::uint32_t i = colon + 1; i < end; ++i) {
      const Upos upos = reading_.token(i).upos;
      if (upos == Upos::verb || upos == Upos::aux || upos == Upos::pron) return;
    }
    const Span list = reading_.span_of({colon + 1, end});
    for (const ActorMention& mention : actors_.mentions_in(list)) add_span(mention.span, Role::patient, mention.actor);
  }

  // "the plan drafted by the envoy", without an auxiliary.
  bool is_reduced_passive(std::uint32_t verb) const {
    const bool after_comma = verb > 0 && reading_.word(verb - 1) == ",";
    return reading_.is_exactly(verb, "acl") && is_participle(reading_, verb) && !reading_.child(verb, "obj") &&
           !after_comma;
  }

  void add_oblique(std::uint32_t noun, bool passive) {
    const std::string_view preposition = case_of(reading_, noun);
    if (preposition.empty() || is_in_time(reading_, noun)) return;
    if (has(Rule::by_agent) && preposition == "by" && (passive || reading_.is_exactly(noun, "obl:agent"))) {
      event_.rules.emplace_back("by-agent");
      return add(noun, Role::agent);
    }
    if (is_place(noun) && is_place_case(preposition)) return add(noun, Role::place);
    if (is_recipient_case(preposition)) return add(noun, Role::recipient);
    add(noun, Role::other);
  }

  // A verb without a subject of its own takes one from the word it hangs on.
  void add_borrowed_subject(std::uint32_t verb, bool passive) {
    const Role role = passive ? Role::patient : Role::agent;
    std::uint32_t at = verb;
    for (int depth = 0; depth < kControlDepth; ++depth) {
      const auto head = reading_.head(at);
      if (!head) return;
      if (reading_.is_relation(at, "acl")) {
        // "the plan to free them" names no agent; "the man freeing them" and "the men freed" do.
        if (has_child(reading_, at, "mark", "to") || has_child(reading_, at, "mark", "of")) {
          add_possessor(*head);
          return add_asker(*head);
        }
        const bool taken = reading_.is_exactly(at, "acl:relcl") && reading_.child(at, "nsubj");
        if (!has(Rule::antecedent)) return;
        event_.rules.emplace_back(taken ? "relative-object" : "antecedent");
        return add(*head, taken ? Role::patient : role);
      }
      const bool controlled =
          reading_.is_relation(at, "xcomp") || reading_.is_relation(at, "conj") || reading_.is_relation(at, "advcl");
      if (!controlled) return;
      // "billed the plan as being drafted by"
      const bool is_described = reading_.is_relation(at, "advcl") && has_child(reading_, at, "mark", "as");
      if (reading_.is_relation(at, "xcomp") || follows_object(at, *head) || is_accusation(at, *head) || is_described) {
        if (const auto object = object_of(*head); object && has(Rule::object_control)) {
          event_.rules.emplace_back("object-control");
          return is_relative_pronoun(reading_.word(*object)) ? add_antecedent(*head, role) : add(*object, role);
        }
      }
      if (const auto subject = reading_.child(*head, "nsubj"); subject && has(Rule::shared_subject)) {
        event_.rules.emplace_back("shared-subject");
        // The subject of a passive stays acted upon in "was freed and taken home".
        const bool still_passive =
            reading_.is_relation(at, "conj") && is_passive(reading_, *head) && is_participle(reading_, verb);
        const Role shared = still_passive ? Role::patient : role;
        return is_relative_pronoun(reading_.word(*subject)) ? add_antecedent(*head, shared)
                                                            : add_subject(*subject, shared);
      }
      at = *head;
    }
  }

  // "ordered the navy to seize it": an infinitive right behind the object, however it is hung.
  bool follows_object(std::uint32_t verb, std::uint32_t head) const {
    const auto object = object_of(head);
    if (!object || !has_child(reading_, verb, "mark", "to")) return false;
    std::uint32_t begin = reading_.tree().extent(verb).begin;
    while (begin < verb && reading_.token(begin).upos == Upos::punct) ++begin;
    std::uint32_t end = reading_.tree().extent(*object).end;
    if (end < begin && reading_.word(end) == ",") ++end;
    return begin == end;
  }

  // Whom the verb acts on: "ordered the navy to", "asked Ada Bell to".
  std::optional<std::uint32_t> object_of(std::uint32_t verb) const {
    const auto object = reading_.child(verb, "obj");
    return object ? object : reading_.child(verb, "iobj");
  }

  // "accused the mill of breaking the law": the mill is said to have done it.
  bool is_accusation(std::uint32_t verb, std::uint32_t head) const {
    constexpr std::array<std::string_view, 8> kAccuse = {"accuse", "suspect", "convict",   "acquit",
                                                         "blame",  "condemn", "criticise", "criticize"};
    const bool accuses = std::ranges::find(kAccuse, reading_.lemma(head)) != kAccuse.end();
    if (!has(Rule::accused_agent) || !accuses || !reading_.is_relation(verb, "advcl")) return false;
    const auto object = reading_.child(head, "obj");
    const bool gerund = has_child(reading_, verb, "mark", "of") || has_child(reading_, verb, "mark", "for");
    return object && *object < verb && gerund && reading_.word(verb).ends_with("ing");
  }

  // "asked for talks on a truce to begin": who asks has a part in it.
  void add_asker(std::uint32_t noun) {
    const auto verb = reading_.head(noun);
    if (!verb || !reading_.is_relation(noun, "obl") || reading_.token(*verb).upos != Upos::verb) return;
    const std::string_view lemma = reading_.lemma(*verb);
    const auto asker = reading_.child(*verb, "nsubj");
    if (asker && (lemma == "ask" || lemma == "call" || lemma == "appeal")) add(*asker, Role::other);
  }

  void add_possessor(std::uint32_t noun) {
    if (const auto possessor = reading_.child(noun, "nmod");
        possessor && reading_.is_exactly(*possessor, "nmod:poss")) {
      add(*possessor, Role::agent);
    }
  }

  void add_antecedent(std::uint32_t verb, Role role) {
    if (!has(Rule::relative_clause)) return;
    std::uint32_t at = verb;
    for (int depth = 0; depth < kControlDepth; ++depth) {
      const auto head = reading_.head(at);
      if (!head) return;
      if (reading_.is_relation(at, "acl")) {
        event_.rules.emplace_back("relative-clause");
        return add(*head, role);
      }
      if (!reading_.is_relation(at, "conj")) return;
      at = *head;
    }
  }

  void find_of_noun(std::uint32_t noun) {
    for (const std::uint32_t child : reading_.tree().children(noun)) {
      if (reading_.is_exactly(child, "nmod:poss")) {
        if (has(Rule::possessor)) add(child, Role::agent);
      } else if (reading_.is_relation(child, "nmod")) {
        add_of_noun(noun, child);
      } else if (child < noun && (reading_.is_relation(child, "compound") || reading_.is_relation(child, "amod"))) {
        add_premodifier(child);
      }
    }
    add_place_of_outer_noun(noun);
    if (event_.light) add_of_light_verb(*event_.light);
  }

  // "confirmation of the talks in Doha": the place behind two nouns is hung on either by the parser and told of both.
  void add_place_of_outer_noun(std::uint32_t noun) {
    const auto outer = reading_.head(noun);
    if (!outer || !reading_.is_relation(noun, "nmod") || !is_nominal(reading_, *outer)) return;
    for (const std::uint32_t child : reading_.tree().children(*outer)) {
      const bool follows = child > noun && reading_.is_relation(child, "nmod");
      if (follows && is_place(child) && is_place_case(case_of(reading_, child))) add(child, Role::place);
    }
  }

  void add_of_noun(std::uint32_t noun, std::uint32_t child) {
    const std::string_view preposition = case_of(reading_, child);
    if (is_in_time(reading_, child)) return;
    if (preposition == "of" && !has(takes_agent(noun) ? Rule::noun_agent : Rule::noun_patient)) return;
    if (preposition == "of") return add(child, takes_agent(noun) ? Role::agent : Role::patient);
    if (preposition == "by" || preposition == "between" || preposition == "among") return add(child, Role::agent);
    if (preposition == "on" || preposition == "against") {
      if (!is_place(child) || preposition == "against" || event_.mention.event_class == "attack") {
        return add(child, Role::patient);
      }
    }
    if (is_place(child) && is_place_case(preposition)) return add(child, Role::place);
    if (preposition == "to" || preposition == "for") return add(child, Role::recipient);
    add(child, Role::other);
  }

  // "the arrival of the ship": who moves, dies, rises does it; who is freed or attacked suffers it.
  bool takes_agent(std::uint32_t) const {
    for (const std::string_view own :
         {"move", "flee", "rise", "fall", "resign", "meet", "protest", "strike", "win", "start", "end"}) {
      if (event_.mention.event_class == own) return true;
    }
    return false;
  }

  // "Israeli strikes", "Israel-Hamas talks": names before the noun act.
  void add_premodifier(std::uint32_t child) {
    if (!has(Rule::premodifier)) return;
    const TokenRange extent = reading_.tree().extent(child);
    if (extent.end > event_.token) return;
    for (const ActorMention& mention : actors_.mentions_in(reading_.span_of(extent))) {
      add_span(mention.span,
               actors_.actor(mention.actor).kind == ActorKind::place && event_.mention.event_class == "disaster"
                   ? Role::place
                   : Role::agent,
               mention.actor);
    }
  }

  void add_of_light_verb(std::uint32_t verb) {
    const bool passive = is_passive(reading_, verb);
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      if (child == event_.token) continue;
      if (reading_.is_relation(child, "nsubj") && is_aside(verb, child)) continue;
      if (reading_.is_relation(child, "nsubj") && !passive) {
        is_relative_pronoun(reading_.word(child)) ? add_antecedent(verb, Role::agent) : add(child, Role::agent);
      } else if (reading_.is_relation(child, "obl")) {
        add_oblique(child, passive);
      }
    }
    if (!reading_.child(verb, "nsubj") && !passive) add_borrowed_subject(verb, false);
  }

  bool is_place(std::uint32_t noun) const {
    for (const std::size_t actor : actors_.actors_in(reading_.span_of(phrase_of(reading_, noun)))) {
      if (actors_.actor(actor).kind == ActorKind::place) return true;
    }
    for (const std::string_view word :
         {"city",     "town",    "village", "capital",  "port",    "canal",  "border", "airport",
          "hospital", "school",  "street",  "square",   "camp",    "sea",    "island", "region",
          "area",     "country", "coast",   "crossing", "harbour", "harbor", "site"}) {
      if (reading_.lemma(noun) == word) return true;
    }
    return false;
  }

  void add(std::uint32_t head, Role role) {
    for (const std::uint32_t noun : conjuncts_of(reading_, head)) {
      if (!is_nominal(reading_, noun)) continue;
      const auto mention = mention_of(noun);
      Span span = reading_.span_of(core_of(reading_, noun));
      if (mention) span = {std::min(span.begin, mention->span.begin), std::max(span.end, mention->span.end)};
      event_.mention.participants.push_back({span, role, mention ? actors_.id(mention->actor) : id_of_pronoun(noun)});
      // "the Qatari capital of Doha": what the place is called.
      if (role == Role::place) add_name_of_place(noun);
      add_included(noun, role);
    }
  }

  std::string id_of_pronoun(std::uint32_t noun) const {
    const auto person = has(Rule::pronoun_participant) ? persons_.person_of(noun) : std::nullopt;
    return person ? actors_.id(*person) : std::string();
  }

  // "freed five sailors, including Ida Holm"
  void add_included(std::uint32_t noun, Role role) {
    for (const std::uint32_t child : reading_.tree().children(noun)) {
      const bool included =
          child > noun && reading_.is_relation(child, "nmod") && case_of(reading_, child) == "including";
      if (included && actors_.mention_at(child)) add(child, role);
    }
  }

  // The name that the noun is part of, or that stands behind it as its apposition: "the envoy Steve Witkoff".
  std::optional<ActorMention> mention_of(std::uint32_t noun) const {
    if (const auto mention = actors_.mention_at(noun)) return mention;
    for (const std::uint32_t child : reading_.tree().children(noun)) {
      const bool names = child > noun && child - noun <= 2 && reading_.token(child).upos == Upos::propn &&
                         (reading_.is_relation(child, "appos") || reading_.is_relation(child, "flat"));
      if (names) return actors_.mention_at(child);
    }
    return std::nullopt;
  }

  void add_name_of_place(std::uint32_t noun) {
    if (const auto name = reading_.child(noun, "nmod"); name && case_of(reading_, *name) == "of") {
      if (const auto mention = actors_.mention_at(*name)) add_span(mention->span, Role::place, mention->actor);
    }
  }

  void add_span(Span span, Role role, std::size_t actor) {
    event_.mention.participants.push_back({span, role, actors_.id(actor)});
  }

  const Reading& reading_;
  const ActorIndex& actors_;
  const PronounPersons& persons_;
  const RuleSet& active_;
  EventFound& event_;
};

}  // namespace

void find_participants(const Reading& reading, const ActorIndex& actors, const PronounPersons& persons,
                       const RuleSet& on, EventFound& event) {
  ParticipantFinder(reading, actors, persons, on, event).find();
}

}  // namespace throughline::claims
