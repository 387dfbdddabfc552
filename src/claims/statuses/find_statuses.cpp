#include "claims/statuses/find_statuses.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

constexpr int kClimb = 4;
constexpr std::size_t kMostParties = 4;

struct SubjectMatch {
  std::size_t subject = 0;
  std::uint32_t token = 0;  // its last word
};

struct CueMatch {
  std::size_t state = 0;
  TokenRange tokens;
  std::uint32_t predicate = 0;
};

class StatusFinder {
 public:
  StatusFinder(const Reading& reading, const ActorIndex& actors, const std::set<std::string_view>& lemmas,
               const StatusRules& rules, const RuleSet& on)
      : reading_(reading),
        actors_(actors),
        lemmas_(lemmas),
        rules_(rules),
        active_(on),
        allowed_(rules.subjects.size()) {
    for (std::size_t i = 0; i < allowed_.size(); ++i) allowed_[i] = has_context(rules.subjects[i]);
  }

  std::vector<StatusFound> find() && {
    for (std::uint32_t i = 0; i < reading_.size();) {
      const auto match = subject_at(i);
      if (!match) {
        if (active_.has(Rule::name_from_authority)) learn_name(i);
        ++i;
        continue;
      }
      if (allowed_[match->subject]) look_at(*match);
      i = match->token + 1;
    }
    name_parties();
    std::ranges::stable_sort(found_, {}, &StatusFound::cue);
    return std::move(found_);
  }

 private:
  bool has_context(const StatusSubject& subject) const {
    return subject.context.empty() ||
           std::ranges::any_of(subject.context, [&](const std::string& word) { return lemmas_.contains(word); });
  }

  // Subject words by lemma or form, hyphens as they stand.
  std::optional<SubjectMatch> subject_at(std::uint32_t i) const {
    const std::uint32_t end = reading_.sentence(reading_.token(i).sentence).end;
    for (const bool by_lemma : {false, true}) {
      const auto match = rules_.words.find_at(i, [&](std::size_t t) {
        if (t >= end) return std::string_view();
        const auto token = static_cast<std::uint32_t>(t);
        return by_lemma ? reading_.lemma(token) : reading_.word(token);
      });
      if (match.begin == match.end) continue;
      const auto last = static_cast<std::uint32_t>(match.end - 1);
      const Upos upos = reading_.token(last).upos;
      const bool nominal =
          upos == Upos::noun || upos == Upos::propn || (upos == Upos::adj && !reading_.is_relation(last, "amod"));
      if (nominal && !is_part_of_name(last)) return SubjectMatch{match.row, last};
    }
    return std::nullopt;
  }

  // "the Lorn Canal Authority": what the canal of the article is called.
  void learn_name(std::uint32_t i) {
    const auto mention = actors_.mention_at(i);
    const bool is_authority = mention && i + 1 < reading_.size() && reading_.word(i + 1) == "authority" &&
                              mention->span.end == reading_.token(i + 1).span.end &&
                              mention->span.begin < reading_.token(i).span.begin;
    if (!is_authority) return;
    const auto match =
        rules_.words.find_at(0, [&](std::size_t t) { return t == 0 ? reading_.word(i) : std::string_view(); });
    if (match.begin == match.end || !is_place(match.row)) return;
    const Span name{mention->span.begin, reading_.token(i).span.end};
    parties_.try_emplace(rules_.subjects[match.row].name,
                         std::set<std::string>{std::string(words_of(reading_.text(), name))});
  }

  // "the Canal Authority" is no canal, nor "Port Lorn" a port: a word inside the name of a body or town.
  bool is_part_of_name(std::uint32_t token) const {
    const auto mention = actors_.mention_at(token);
    if (!mention || !active_.has(Rule::part_of_name) || mention->span.end <= reading_.token(token).span.end)
      return false;
    const bool is_body = actors_.actor(mention->actor).kind == ActorKind::organization;
    return is_body || (token + 1 < reading_.size() && reading_.word(token + 1) != "of");
  }

  void look_at(const SubjectMatch& match) {
    const auto cue = find_cue(match);
    StatusFound found;
    found.status.subject = rules_.subjects[match.subject].name;
    found.subject = match.token;
    remember_parties(match, found);
    if (!cue) return;
    found.status.state = rules_.subjects[match.subject].states[cue->state];
    found.status.span = reading_.span_of(cue->tokens);
    found.cue = cue->tokens.begin;
    found.predicate = cue->predicate;
    found_.push_back(std::move(found));
  }

  // From the subject up through the nouns that it describes to its verb or adjective.
  std::optional<CueMatch> find_cue(const SubjectMatch& match) const {
    const Phrases& cues = rules_.subjects[match.subject].cues;
    std::optional<CueMatch> nominal;
    if (active_.has(Rule::state_of_modifier)) nominal = cue_in_modifiers(match, cues);
    std::uint32_t at = match.token;
    for (int depth = 0; depth < kClimb; ++depth) {
      const auto cop = reading_.child(at, "cop");
      if (cop && at != match.token) return cue_at(at, at, cues);
      const auto head = reading_.head(at);
      if (!head || !climbs(at)) break;
      const Upos upos = reading_.token(*head).upos;
      if (upos == Upos::verb || upos == Upos::adj || upos == Upos::adv || reading_.child(*head, "cop")) {
        if (!active_.has(Rule::state_of_predicate)) break;
        if (const auto cue = cue_of_predicate(*head, at, cues)) return cue;
        break;
      }
      if (active_.has(Rule::no_state_of_describer) && only_describes(at, *head)) break;
      // "a ceasefire extension" may be no more than a wish; "the extension of the ceasefire" is one that is known.
      const bool is_named = reading_.is_relation(at, "compound");  // "the ceasefire agreement" is not news of it
      // "an end to the truce" is known by what it is brought to.
      const bool is_known = is_definite(*head) || case_of(reading_, at) == "to";
      if (!nominal && !is_named && active_.has(Rule::state_of_noun) && is_known) {
        // "announced the end of the truce" announces no truce.
        if (auto cue = cue_at(*head, *head, cues)) return cue;
      }
      at = *head;
    }
    return nominal;
  }

  // "the port city", "the first phase of the truce": what is told of those is not told of the port or truce.
  bool only_describes(std::uint32_t at, std::uint32_t head) const {
    constexpr std::array<std::string_view, 18> kOthers = {
        "city",   "town",    "worker", "union", "official", "authority", "staff", "chief", "minister",
        "police", "company", "driver", "crew",  "owner",    "manager",   "area",  "talk",  "negotiation"};
    constexpr std::array<std::string_view, 11> kParts = {"phase", "stage",  "term", "condition",   "text", "day",
                                                         "week",  "detail", "talk", "negotiation", "part"};
    if (reading_.is_relation(at, "nmod")) return std::ranges::find(kParts, reading_.lemma(head)) != kParts.end();
    return reading_.is_relation(at, "compound") && std::ranges::find(kOthers, reading_.lemma(head)) != kOthers.end();
  }

  bool climbs(std::uint32_t at) const {
    for (const std::string_view relation : {"nsubj", "obj", "obl", "nmod", "compound", "amod", "appos", "conj"}) {
      if (reading_.is_relation(at, relation)) return true;
    }
    return false;
  }

  bool is_definite(std::uint32_t noun) const {
    return has_child(reading_, noun, "det", "the") || has_child(reading_, noun, "det", "this");
  }

  // "fragile truce", "blocked canal"
  std::optional<CueMatch> cue_in_modifiers(const SubjectMatch& match, const Phrases& cues) const {
    for (const std::uint32_t child : reading_.tree().children(match.token)) {
      if (!reading_.is_relation(child, "amod") && !reading_.is_relation(child, "acl")) continue;
      if (const auto cue = cue_at(child, child, cues)) return cue;
    }
    return std::nullopt;
  }

  // The predicate itself, then what completes it: "remains uncertain", "hangs in the balance", "is in force".
  std::optional<CueMatch> cue_of_predicate(std::uint32_t predicate, std::uint32_t below, const Phrases& cues) const {
    std::optional<CueMatch> own = cue_at(predicate, predicate, cues);
    if (own && is_other_with_particle(predicate, cues)) own.reset();
    if (own && own->tokens.end - own->tokens.begin > 1) return own;
    if (const auto again = cue_with_again(predicate, cues)) return again;
    for (const std::uint32_t child : reading_.tree().children(predicate)) {
      if (child == below) continue;
      const bool completes = reading_.is_relation(child, "xcomp") || reading_.is_relation(child, "obl") ||
                             reading_.is_relation(child, "advmod") || reading_.is_relation(child, "obj") ||
                             reading_.is_relation(child, "compound") || reading_.is_relation(child, "case");
      if (!completes) continue;
      const std::uint32_t first = reading_.tree().extent(child).begin;
      for (const std::uint32_t start : {first, child}) {
        const auto cue = cue_at(start, predicate, cues);
        // "began a strike over the closure": a preposition alone tells no state.
        const bool only_case = cue && start != child && cue->tokens.end == start + 1;
        if (only_case && reading_.is_relation(start, "case")) continue;
        // "falls back on other laws" backs none.
        const bool is_particle = cue && cue->tokens.end == start + 1 && reading_.is_relation(start, "advmod") &&
                                 is_particle_word(reading_.word(start)) && active_.has(Rule::particle_of_state);
        if (cue && !is_particle && (!own || start != predicate)) return cue;
      }
    }
    return own;
  }

  // "ships move through the canal again": what stopped goes on, with words between.
  std::optional<CueMatch> cue_with_again(std::uint32_t verb, const Phrases& cues) const {
    constexpr std::uint32_t kReach = 8;
    const std::uint32_t end = std::min(verb + kReach, reading_.sentence(reading_.token(verb).sentence).end);
    std::uint32_t at = verb + 1;
    while (at < end && reading_.word(at) != "again" && reading_.token(at).upos != Upos::punct) ++at;
    if (!active_.has(Rule::again) || at >= end || reading_.word(at) != "again") return std::nullopt;
    const std::array<std::string_view, 2> words = {reading_.lemma(verb), "again"};
    const auto match = cues.find_at(0, [&](std::size_t t) { return t < 2 ? words[t] : std::string_view(); });
    if (match.end < 2) return std::nullopt;
    return CueMatch{match.row, {verb, verb + 1}, verb};
  }

  static bool is_particle_word(std::string_view word) {
    constexpr std::array<std::string_view, 4> kParticles = {"back", "off", "up", "down"};
    return std::ranges::find(kParticles, word) != kParticles.end();
  }

  std::optional<std::uint32_t> particle_of(std::uint32_t verb) const {
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      const bool may_be = reading_.is_exactly(child, "advmod") || reading_.is_exactly(child, "compound:prt");
      if (may_be && child > verb && is_particle_word(reading_.word(child))) return child;
    }
    return std::nullopt;
  }

  // "held the truce back" is not "held": with its particle the verb is another, and only a cue when the table has it
  // so.
  bool is_other_with_particle(std::uint32_t verb, const Phrases& cues) const {
    const auto particle = particle_of(verb);
    if (!particle || !active_.has(Rule::particle_of_state)) return false;
    const std::array<std::string_view, 2> words = {reading_.lemma(verb), reading_.word(*particle)};
    const auto match = cues.find_at(0, [&](std::size_t t) { return t < 2 ? words[t] : std::string_view(); });
    return match.end < 2;
  }

  // The cue that begins at the token, by form or by the lemma of its first word.
  std::optional<CueMatch> cue_at(std::uint32_t token, std::uint32_t predicate, const Phrases& cues) const {
    const std::uint32_t end = reading_.sentence(reading_.token(token).sentence).end;
    // "go into effect", "broken down", "partly refloated"
    for (const std::uint32_t lemmas_until : {token + 1, token, end}) {
      const auto match = cues.find_at(token, [&](std::size_t t) {
        if (t >= end) return std::string_view();
        const auto i = static_cast<std::uint32_t>(t);
        return i < lemmas_until ? reading_.lemma(i) : reading_.word(i);
      });
      if (match.begin < match.end) {
        return CueMatch{match.row, {token, static_cast<std::uint32_t>(match.end)}, predicate};
      }
    }
    return std::nullopt;
  }

  // "Israel-Hamas ceasefire", "the truce between A and B", "the Suez Canal": names in the subject's noun phrase.
  void remember_parties(const SubjectMatch& match, const StatusFound& found) {
    if (!active_.has(Rule::parties)) return;
    std::set<std::string> names;
    if (rules_.subjects[match.subject].stands_for_other) return;
    if (is_place(match.subject)) {
      const std::string name = name_of_place(match.token);
      if (name.empty()) return;
      parties_of_token_.emplace(match.token, std::set<std::string>{name});
      parties_.try_emplace(found.status.subject, std::set<std::string>{name});
      return;
    }
    for (const std::size_t i : parties_beside(match.token)) {
      const Actor& actor = actors_.actor(i);
      const bool party = actor.kind == ActorKind::place || actor.kind == ActorKind::organization;
      if (party && names.size() < kMostParties) names.insert(actor.name);
    }
    if (names.empty()) return;
    parties_of_token_.emplace(match.token, names);
    auto& first = parties_.try_emplace(found.status.subject, names).first->second;
    if (first.size() < 2 && names.size() > first.size()) first = names;
  }

  // What may be open is a place, and has a name of its own.
  bool is_place(std::size_t subject) const {
    const auto& states = rules_.subjects[subject].states;
    return std::ranges::find(states, "open") != states.end();
  }

  // "the Suez Canal", "the Rafel crossing"
  std::string name_of_place(std::uint32_t token) const {
    const auto mention = actors_.mention_at(token);
    if (mention && actors_.actor(mention->actor).kind == ActorKind::group) return {};
    if (mention) return actors_.actor(mention->actor).name;
    const TokenRange core = core_of(reading_, token);
    const auto mentions = actors_.mentions_in(reading_.span_of({core.begin, token + 1}));
    if (mentions.size() != 1 || reading_.token(token).span.begin > mentions.front().span.end + 1) return {};
    return std::string(words_of(reading_.text(), {mentions.front().span.begin, reading_.token(token).span.end}));
  }

  // Names before the subject's word, of which it is part, and behind "between", "with" and "among"; for something that
  // is held ("talks") also who holds it.
  std::vector<std::size_t> parties_beside(std::uint32_t subject) const {
    std::vector<std::size_t> parties;
    const auto add = [&](Span span) {
      for (const std::size_t actor : actors_.actors_in(span)) parties.push_back(actor);
    };
    const TokenRange core = core_of(reading_, subject);
    add(reading_.span_of(core));
    if (const auto mention = actors_.mention_at(subject)) parties.push_back(mention->actor);
    add_with(subject, add);
    const auto verb = reading_.head(subject);
    if (verb && reading_.is_relation(subject, "obj") &&
        (reading_.lemma(*verb) == "hold" || reading_.lemma(*verb) == "have")) {
      if (const auto holder = reading_.child(*verb, "nsubj")) add(reading_.span_of(core_of(reading_, *holder)));
      add_with(*verb, add);
    }
    return parties;
  }

  void add_with(std::uint32_t word, const auto& add) const {
    for (const std::uint32_t child : reading_.tree().children(word)) {
      const std::string_view preposition = case_of(reading_, child);
      if (preposition == "between" || preposition == "with" || preposition == "among") {
        for (const std::uint32_t noun : conjuncts_of(reading_, child)) add(reading_.span_of(core_of(reading_, noun)));
      }
    }
  }

  bool is_named_place(std::string_view subject) const {
    for (std::size_t i = 0; i < rules_.subjects.size(); ++i) {
      if (rules_.subjects[i].name == subject) return is_place(i);
    }
    return false;
  }

  void name_parties() {
    for (StatusFound& found : found_) {
      const auto own = parties_of_token_.find(found.subject);
      const auto shared = parties_.find(found.status.subject);
      const bool is_full = own != parties_of_token_.end() && (own->second.size() > 1 || shared->second.size() < 2);
      const auto* names = is_full                                                         ? &own->second
                          : shared != parties_.end() && active_.has(Rule::shared_parties) ? &shared->second
                                                                                          : nullptr;
      if (names == nullptr) continue;
      // A truce or talks take two: one name alone tells no two apart.
      const bool takes_two = found.status.subject == "ceasefire" || found.status.subject == "talks";
      if (takes_two && names->size() < 2) continue;
      if (names->size() == 1 && is_named_place(found.status.subject)) {
        found.status.subject = *names->begin();
        continue;
      }
      std::string list;
      for (const std::string& name : *names) list += (list.empty() ? ": " : ", ") + name;
      found.status.subject += list;
    }
  }

  const Reading& reading_;
  const ActorIndex& actors_;
  const std::set<std::string_view>& lemmas_;
  const StatusRules& rules_;
  const RuleSet& active_;
  std::vector<bool> allowed_;
  std::vector<StatusFound> found_;
  std::map<std::string, std::set<std::string>, std::less<>> parties_;  // by the table's subject
  std::map<std::uint32_t, std::set<std::string>> parties_of_token_;
};

}  // namespace

std::vector<StatusFound> find_statuses(const Reading& reading, const ActorIndex& actors,
                                       const std::set<std::string_view>& lemmas, const StatusRules& rules,
                                       const RuleSet& on) {
  return StatusFinder(reading, actors, lemmas, rules, on).find();
}

}  // namespace throughline::claims
