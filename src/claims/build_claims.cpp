#include "claims/build_claims.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "claims/claim_parts.hpp"
#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

class ClaimBuilder {
 public:
  ClaimBuilder(const Reading& reading, const ActorIndex& actors, const Findings& findings, const RuleSet& on)
      : reading_(reading), actors_(actors), findings_(findings), active_(on) {}

  std::vector<Claim> build() && {
    for (const EventFound& event : findings_.events) {
      const auto key = std::pair<std::string_view, std::string_view>(event.mention.event_class, event.mention.lemma);
      if (event.is_noun && !first_of_kind_.contains(key) &&
          actors_of(actors_, event.mention.participants).size() >= 2) {
        first_of_kind_.emplace(key, &event);
      }
    }
    for (const EventFound& event : findings_.events) add_event(event);
    told_events_ = claims_.size();
    for (std::size_t i = 0; i < findings_.attributions.size(); ++i) add_statement(i);
    for (const StatusFound& status : findings_.statuses) add_status(status);
    for (const CountFound& count : findings_.counts) add_count(count);
    if (active_.has(Rule::still_to_come))
      std::ranges::for_each(claims_, [&](Claim& claim) { keep_future_open(claim); });
    for (Claim& claim : claims_) seal(claim);
    std::ranges::sort(claims_, {}, &Claim::id);
    const auto same_id = [](const Claim& a, const Claim& b) { return a.id == b.id; };
    claims_.erase(std::unique(claims_.begin(), claims_.end(), same_id), claims_.end());
    return std::move(claims_);
  }

 private:
  // Whatever the words are: what was still to come when it was reported is no fact ("expires next weekend").
  // A revised story tells what came until its revision.
  void keep_future_open(Claim& claim) const {
    const bool told = claim.modality == Modality::asserted || claim.modality == Modality::reported ||
                      claim.modality == Modality::probable;
    if (!told || !claim.reported || !claim.date || !claim.date->first || *claim.date->first <= *claim.reported) return;
    const auto& modified = reading_.annotation().article.info.modified;
    if (modified && claim.date->last && *claim.date->last <= *modified) return;
    claim.modality = Modality::planned;
    if (claim.kind == ClaimKind::event) claim.kind = ClaimKind::plan;
    if (claim.status) claim.status->since.reset();
    claim.rules.emplace_back("still-to-come");
  }

  // ---- events and plans

  bool is_kept(const EventFound& event) const {
    if (event.is_state || event.is_light || event.mention.event_class == "other") return false;
    if (active_.has(Rule::no_scheduling) && only_schedules(event)) return false;
    if (active_.has(Rule::no_status_noun) && names_status(event)) return false;
    if (event.is_speech && !event.is_noun) return false;  // add_statement keeps what is worth it
    if (is_generic(event)) return false;
    if (!event.is_noun) return !event.mention.participants.empty() || event.mention.time.has_value();
    return event.light || event.mention.time || names_actor(event) || tells_inner_event(event);
  }

  // "is planned for Saturday", "as planned": the deed that is planned is the claim.
  bool only_schedules(const EventFound& event) const {
    if (event.is_noun || event.mention.event_class != "plan") return false;
    const std::string_view lemma = event.mention.lemma;
    const bool schedules = lemma == "plan" || lemma == "schedule" || lemma == "set" || lemma == "slate";
    return schedules && reading_.word(event.token) != lemma && !reading_.child(event.token, "obj") &&
           (reading_.child(event.token, "aux:pass") || has_subject_passive(event.token) ||
            !reading_.child(event.token, "nsubj"));
  }

  bool has_subject_passive(std::uint32_t verb) const {
    return std::ranges::any_of(reading_.tree().children(verb),
                               [&](std::uint32_t child) { return reading_.is_exactly(child, "nsubj:pass"); });
  }

  // "Talking to people is good": a gerund as a thing tells no deed of anyone.
  bool is_generic(const EventFound& event) const {
    const std::string_view word = reading_.word(event.token);
    if (event.is_noun || event.mention.time || !word.ends_with("ing") || !active_.has(Rule::generic_gerund))
      return false;
    if (reading_.child(event.token, "aux") || reading_.child(event.token, "nsubj") || names_actor(event)) return false;
    const auto head = reading_.head(event.token);
    // "look for help and talking to people": no second verb of a clause has another form than the first.
    const bool beside_other =
        head && reading_.is_relation(event.token, "conj") && !reading_.word(*head).ends_with("ing");
    return beside_other || reading_.is_relation(event.token, "csubj") || reading_.is_relation(event.token, "nsubj");
  }

  // "the ceasefire began", "a phase of the ceasefire": its states are told by their own words, and it is no event
  // itself.
  bool names_status(const EventFound& event) const {
    const bool is_told = event.light && reading_.lemma(*event.light) != "hold";
    return event.is_noun && !is_told && event.mention.event_class == "ceasefire";
  }

  // A confirmation or report of a thing that was done tells whose deed it was.
  bool tells_inner_event(const EventFound& event) const {
    if (!is_statement_class(event.mention.event_class)) return false;
    return std::ranges::any_of(event.mention.participants, [&](const Participant& participant) {
      const EventFound* inner = inner_event(participant);
      return inner != nullptr && inner != &event;
    });
  }

  const EventFound* inner_event(const Participant& participant) const {
    const TokenRange tokens = reading_.tokens_in(participant.span);
    if (tokens.begin >= tokens.end) return nullptr;
    const EventFound* inner = find_event_at(findings_, tokens.end - 1);
    return inner != nullptr && inner->is_noun && !inner->is_state ? inner : nullptr;
  }

  bool names_actor(const EventFound& event) const {
    return std::ranges::any_of(event.mention.participants, [&](const Participant& p) {
      return !p.actor.empty() || !actors_.actors_in(p.span).empty();
    });
  }

  Claim start(const EventFound& event) const {
    Claim claim;
    claim.article = reading_.annotation().article.info.id;
    claim.reported = reading_.annotation().article.info.published;
    claim.quote = quote_of(reading_, event.token);
    claim.predicate = {event.mention.lemma, event.mention.event_class, event.mention.span};
    claim.date = event.mention.date;
    claim.time = event.mention.time;
    claim.relative_to = event.relative_to;
    claim.modality = event.modality;
    claim.polarity = event.mention.polarity;
    claim.rules = event.rules;
    if (claim.time && !contains(claim.quote.span, *claim.time)) claim.time.reset();
    return claim;
  }

  void add_event(const EventFound& event) {
    if (!is_kept(event)) return;
    Claim claim = start(event);
    const bool states = is_statement_class(event.mention.event_class);
    claim.kind = states                                ? ClaimKind::statement
                 : event.modality == Modality::planned ? ClaimKind::plan
                                                       : ClaimKind::event;
    claim.actors = actors_of(actors_, event.mention.participants);
    add_actors_of_inner_events(event, claim);
    add_actors_of_antecedent(event, claim);
    take_date_of_antecedent(event, claim);
    attribute(reading_, findings_, event.mention.span, claim);
    if (event.is_denied && !claim.denied_by.empty()) claim.polarity = opposite(claim.polarity);
    by_token_[event.token] = claims_.size();
    claims_.push_back(std::move(claim));
  }

  static Polarity opposite(Polarity polarity) { return polarity == Polarity::pos ? Polarity::neg : Polarity::pos; }

  // "confirmation of the talks": whose talks they are belongs to the confirmation too.
  void add_actors_of_inner_events(const EventFound& event, Claim& claim) const {
    if (!active_.has(Rule::actors_of_inner_event)) return;
    for (const Participant& participant : event.mention.participants) {
      const EventFound* inner = inner_event(participant);
      if (inner == nullptr || inner == &event) continue;
      for (ActorRole role : with_antecedent(*inner)) {
        if (role.role != Role::place) role.role = Role::other;
        claim.actors.push_back(role);
      }
    }
  }

  void add_actors_of_antecedent(const EventFound& event, Claim& claim) const {
    if (!event.is_noun || !active_.has(Rule::actors_of_antecedent)) return;
    for (const ActorRole& role : with_antecedent(event)) {
      const bool known = std::ranges::any_of(claim.actors, [&](const ActorRole& r) { return r.actor == role.actor; });
      if (!known) claim.actors.push_back(role);
    }
  }

  // "the talks" are dated as the first telling dates them, unless these words say otherwise.
  void take_date_of_antecedent(const EventFound& event, Claim& claim) const {
    if (!active_.has(Rule::date_of_antecedent) || !event.is_noun || claim.date || claim.relative_to ||
        claim.modality != Modality::asserted)
      return;
    const EventFound* earlier = is_definite(event) ? antecedent_of(event) : nullptr;
    if (earlier == nullptr || !earlier->mention.date || earlier->modality != Modality::asserted) return;
    claim.date = earlier->mention.date;
    claim.rules.emplace_back("date-of-antecedent");
  }

  const EventFound* antecedent_of(const EventFound& event) const {
    const auto found = first_of_kind_.find({event.mention.event_class, event.mention.lemma});
    if (found != first_of_kind_.end() && found->second->token < event.token) return found->second;
    return nullptr;
  }

  // "the talks" are those told of before, when only one set of actors has been told to hold such.
  std::vector<ActorRole> with_antecedent(const EventFound& event) const {
    std::vector<ActorRole> own = actors_of(actors_, event.mention.participants);
    if (!is_definite(event)) return own;
    if (const EventFound* earlier = antecedent_of(event)) {
      const std::vector<ActorRole> roles = actors_of(actors_, earlier->mention.participants);
      own.insert(own.end(), roles.begin(), roles.end());
    }
    return own;
  }

  bool is_definite(const EventFound& event) const {
    for (const std::uint32_t child : reading_.tree().children(event.token)) {
      const std::string_view word = reading_.word(child);
      if (reading_.is_relation(child, "det") &&
          (word == "the" || word == "these" || word == "those" || word == "this")) {
        return true;
      }
    }
    return false;
  }

  // ---- statements

  bool is_worth_telling(const AttributionFound& found) const {
    static const std::set<std::string_view> kKinds = {"confirm", "deny",   "announce", "warn",
                                                      "demand",  "accuse", "decline",  "promise"};
    return kKinds.contains(found.kind);
  }

  // A saying whose words make claims of their own is told by those; one that does not is a statement.
  void add_statement(std::size_t i) {
    if (!active_.has(Rule::statement)) return;
    const AttributionFound& found = findings_.attributions[i];
    const EventFound* event = find_event_at(findings_, found.cue);
    if (!findings_.speakers[i] || event == nullptr || !event->is_speech || found.kind == "believe") return;
    const bool has_actor = !findings_.speakers[i]->actor.empty();
    const bool names_other = is_worth_telling(found) && names_actor(*event);
    if (!has_actor && !names_other) return;
    if (!is_worth_telling(found) && tells_claims(found.attribution)) return;
    if (reading_.is_relation(found.cue, "xcomp") && !is_worth_telling(found)) return;
    Claim claim = start(*event);
    claim.predicate.event_class = found.kind;
    claim.kind = ClaimKind::statement;
    claim.actors = actors_of(actors_, event->mention.participants);
    if (has_actor) claim.actors.push_back({findings_.speakers[i]->actor, Role::agent});
    add_actors_of_inner_events(*event, claim);
    claim.rules.push_back("statement");
    const Span predicate = claim.predicate.span;
    claim.attributed_to.push_back(*findings_.speakers[i]);
    attribute(reading_, findings_, predicate, claim);
    if (claim.modality == Modality::reported && claim.attributed_to.size() == 1) claim.modality = Modality::asserted;
    claims_.push_back(std::move(claim));
  }

  bool tells_claims(const Attribution& attribution) const {
    const auto begin = claims_.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(told_events_);
    return std::ranges::any_of(attribution.content, [&](Span content) {
      const auto at = std::partition_point(
          begin, end, [&](const Claim& claim) { return claim.predicate.span.begin < content.begin; });
      return at != end && contains(content, at->predicate.span);
    });
  }

  // ---- statuses and counts

  bool is_past_perfect(const EventFound& event) const { return has_child(reading_, event.token, "aux", "had"); }

  // The day on which the nearest teller of the words at `span` told them.
  std::optional<DateSpan> day_of_telling(Span span) const {
    const AttributionFound* nearest = nearest_teller(reading_, findings_, span);
    const EventFound* saying = nearest != nullptr ? find_event_at(findings_, nearest->cue) : nullptr;
    if (saying == nullptr || !saying->mention.date) return std::nullopt;
    const DateSpan& day = *saying->mention.date;
    return day.first && day.first == day.last ? saying->mention.date : std::nullopt;
  }

  // "said on Monday that eight were dead", "that traffic had resumed": so it was on Monday. Who "had held talks" holds
  // none.
  bool take_day_of_saying(const EventFound& event, Claim& claim) const {
    if (!active_.has(Rule::day_of_saying)) return false;
    const std::string_view lemma = event.mention.lemma;
    const bool lasted = lemma == "hold" || lemma == "have" || lemma == "be" || lemma == "suffer";
    if (is_past_perfect(event) && lasted) return false;
    if (claim.modality == Modality::planned || claim.modality == Modality::conditional) return false;
    const auto day = day_of_telling(claim.predicate.span);
    if (!day) return false;
    claim.date = day;
    claim.rules.emplace_back("day-of-saying");
    return true;
  }

  // A state that is told in the present holds on the day of the article; a past one may be history.
  void date_by_publication(const EventFound& event, Claim& claim) const {
    if (!active_.has(Rule::day_of_publication)) return;
    if (claim.date || claim.relative_to || !claim.reported) return;
    const bool past_deed = !event.is_noun && !event.is_state && event.mention.when == EventTime::past &&
                           reading_.word(event.token) != reading_.lemma(event.token) &&
                           !reading_.child(event.token, "aux");
    const bool is_over = active_.has(Rule::day_of_saying) && is_past_perfect(event);
    if (!past_deed && take_day_of_saying(event, claim)) return;
    if (past_deed || is_over || (active_.has(Rule::no_day_of_background) && is_in_time_clause(reading_, event.token)))
      return;
    if (claim.modality == Modality::planned || claim.modality == Modality::conditional) return;
    claim.date = day_span(*claim.reported, Certainty::assumed, "as-of-publication");
    claim.rules.push_back(claim.date->basis);
  }

  // "is scheduled to begin": the state is as open as its own verb.
  const EventFound* event_of(const StatusFound& found) const {
    const EventFound* own = active_.has(Rule::own_verb_of_state) ? find_event_at(findings_, found.cue) : nullptr;
    // "ordered an end to the truce", "invited them to open talks"
    const bool is_inner = own != nullptr && own->modality != Modality::asserted;
    return is_inner ? own : find_event_at(findings_, found.predicate);
  }

  static void add_unless_known(const std::string& actor, Claim& claim) {
    const bool known = std::ranges::any_of(claim.actors, [&](const ActorRole& r) { return r.actor == actor; });
    if (!known) claim.actors.push_back({actor, Role::other});
  }

  // "since the truce began": told as known, and no turn of the day unless a day is told.
  bool is_background_state(const EventFound& event) const {
    return active_.has(Rule::no_state_of_background) && !event.mention.date && is_in_time_clause(reading_, event.token);
  }

  // "while a mediation is open": any one, and none in particular.
  bool is_any(const StatusFound& found) const {
    const bool any = has_child(reading_, found.subject, "det", "a") ||
                     has_child(reading_, found.subject, "det", "an") ||
                     has_child(reading_, found.subject, "det", "any");
    const bool lasts = reading_.token(found.predicate).upos != Upos::verb;
    return any && lasts && active_.has(Rule::no_state_of_any) &&
           (has_child(reading_, found.predicate, "mark", "while") ||
            has_child(reading_, found.predicate, "advmod", "when") ||
            has_child(reading_, found.predicate, "advmod", "whenever"));
  }

  void add_status(const StatusFound& found) {
    const EventFound* event = event_of(found);
    if (event == nullptr || is_background_state(*event) || is_any(found)) return;
    Claim claim = start(*event);
    claim.kind = ClaimKind::status;
    claim.status = found.status;
    if (!contains(claim.quote.span, found.status.span)) return;
    claim.predicate = {std::string(reading_.lemma(found.cue)), "status", found.status.span};
    const bool is_told = claim.modality == Modality::asserted || claim.modality == Modality::probable;
    if (claim.time && is_told) claim.status->since = claim.date;
    claim.rules.push_back("status");
    claim.actors = actors_of(actors_, event->mention.participants);
    const Span subject = reading_.span_of(phrase_of(reading_, found.subject));
    for (const std::size_t actor : actors_.actors_in(subject)) add_unless_known(actors_.id(actor), claim);
    attribute(reading_, findings_, found.status.span, claim);
    date_by_publication(*event, claim);
    claims_.push_back(std::move(claim));
  }

  // "by Monday 48 people had died": the sum of that day, not of the report's.
  static bool says_as_of(const Claim& claim) {
    if (!claim.time || claim.time->begin < claim.quote.span.begin) return false;
    const std::string before =
        base::to_ascii_lower(std::string_view(claim.quote.exact).substr(0, claim.time->begin - claim.quote.span.begin));
    return before.starts_with("as of ") || before.starts_with("by ") || claim.quote.exact.starts_with("By ") ||
           before.ends_with(" as of ") || before.ends_with(" by ") || before.ends_with(" on ");
  }

  // What sums up until now holds on the day of its report, whenever it began, and so does a level in the present tense.
  std::optional<DateSpan> as_of(const CountFound& found, const Claim& claim, bool is_present) const {
    if (found.is_total && claim.date && claim.date->last && says_as_of(claim)) {
      return day_span(*claim.date->last, claim.date->certainty, "as-of-day");
    }
    const bool holds_now = found.is_total || (found.is_level && is_present && !claim.date && !claim.relative_to);
    if (!holds_now || !claim.reported) return claim.date;
    if (const auto day = day_of_telling(found.count.span); day && active_.has(Rule::day_of_saying)) return day;
    return day_span(*claim.reported, Certainty::assumed, "as-of-publication");
  }

  // "ended with the arrest of two men": the noun that the men hang on, where it tells an event of its own.
  std::uint32_t predicate_of(const CountFound& found) const {
    const auto head = reading_.head(found.token);
    const bool hangs = head && reading_.is_relation(found.token, "nmod") && by_token_.contains(*head);
    return hangs && case_of(reading_, found.token) == "of" ? *head : found.predicate;
  }

  // "the agency gave a toll of 71", "it raised its count to 413": who keeps the count says so.
  bool tells_toll(const EventFound& event) const {
    static const std::set<std::string_view> kTell = {"give", "put", "raise", "revise", "lower", "update", "set"};
    static const std::set<std::string_view> kTallies = {"toll",  "count", "number", "tally", "figure",
                                                        "total", "loss",  "damage", "cost"};
    const auto object = reading_.child(event.token, "obj");
    return active_.has(Rule::teller_of_toll) && !event.is_noun && object && reading_.child(event.token, "nsubj") &&
           kTell.contains(event.mention.lemma) && kTallies.contains(reading_.lemma(*object));
  }

  void attribute_to_teller(const EventFound& event, Claim& claim) const {
    if (!tells_toll(event) || !claim.attributed_to.empty()) return;
    const std::uint32_t teller = *reading_.child(event.token, "nsubj");
    Span span = reading_.span_of(core_of(reading_, teller));
    const auto mention = actors_.mention_at(teller);
    if (mention) span.end = std::max(span.end, mention->span.end);
    claim.attributed_to.push_back(
        {mention ? actors_.id(mention->actor) : std::string(), std::string(words_of(reading_.text(), span)), span});
    claim.rules.emplace_back("teller-of-toll");
    if (claim.modality == Modality::asserted) claim.modality = Modality::reported;
  }

  void add_count(const CountFound& found) {
    Count count = found.count;
    const std::uint32_t predicate = predicate_of(found);
    const EventFound* governor = find_event_at(findings_, predicate);
    const bool is_present = governor != nullptr && governor->mention.when == EventTime::present;
    const bool is_telling = governor != nullptr && tells_toll(*governor);
    if (const auto place = by_token_.find(predicate); place != by_token_.end() && !is_telling) {
      Claim& claim = claims_[place->second];
      if (contains(claim.quote.span, count.span)) {
        count.as_of = as_of(found, claim, is_present);
        claim.counts.push_back(std::move(count));
        claim.rules.push_back("count");
        return;
      }
    }
    const EventFound* event = find_event_at(findings_, predicate);
    if (event == nullptr) return;
    Claim claim = start(*event);
    claim.kind = ClaimKind::count;
    claim.predicate = {std::string(reading_.lemma(found.token)), "count", reading_.token(found.token).span};
    if (!contains(claim.quote.span, count.span)) return;
    if (!event->is_speech) claim.actors = actors_of(actors_, event->mention.participants);
    attribute(reading_, findings_, count.span, claim);
    attribute_to_teller(*event, claim);
    date_by_publication(*event, claim);
    claim.rules.push_back("count");
    count.as_of = as_of(found, claim, is_present);
    claim.counts.push_back(std::move(count));
    claims_.push_back(std::move(claim));
  }

  const Reading& reading_;
  const ActorIndex& actors_;
  const Findings& findings_;
  const RuleSet& active_;
  std::vector<Claim> claims_;
  std::size_t told_events_ = 0;  // the first claims, of events, in text order
  // By class and lemma: the first event noun that names who took part.
  std::map<std::pair<std::string_view, std::string_view>, const EventFound*> first_of_kind_;
  std::map<std::uint32_t, std::size_t> by_token_;  // event claims by the token of their predicate
};

}  // namespace

const EventFound* find_event_at(const Findings& findings, std::uint32_t token) {
  const auto at = std::ranges::lower_bound(findings.events, token, {}, &EventFound::token);
  return at != findings.events.end() && at->token == token ? &*at : nullptr;
}

std::vector<Claim> build_claims(const Reading& reading, const ActorIndex& actors, const Findings& findings,
                                const RuleSet& on) {
  return ClaimBuilder(reading, actors, findings, on).build();
}

}  // namespace throughline::claims
