#include <algorithm>
#include <set>
#include <string_view>

#include "claims/actor_index.hpp"
#include "claims/attribution/attribution_cues.hpp"
#include "claims/attribution/find_speakers.hpp"
#include "claims/attribution/writers_attributions.hpp"
#include "claims/build_claims.hpp"
#include "claims/claim_parts.hpp"
#include "claims/events/date_events.hpp"
#include "claims/events/find_events.hpp"
#include "claims/events/find_modality.hpp"
#include "claims/events/find_participants.hpp"
#include "claims/findings.hpp"
#include "claims/own_corrections.hpp"
#include "claims/pronoun_persons.hpp"
#include "claims/rules.hpp"
#include "throughline/stages.hpp"

namespace throughline {

struct ClaimExtractor::Impl {
  Impl(const TableSet& tables, std::span<const std::string> disabled)
      : working(disabled),
        quantities(tables, working),
        predicates(tables.table("predicates")),
        senses(tables.table("predicate_senses")),
        cues(tables, working),
        modality(tables.table("modality_cues"), working),
        statuses(tables.table("statuses")),
        measures(tables.table("measures"), tables.table("unnamed_groups")),
        given_names(tables.table("given_names")) {}

  claims::RuleSet working;
  claims::QuantityRules quantities;
  claims::PredicateWords predicates;
  claims::PredicateSenses senses;
  claims::AttributionCues cues;
  claims::ModalityCues modality;
  claims::StatusRules statuses;
  claims::Measures measures;
  claims::GivenNames given_names;
};

namespace {

// A verb that tells a deed as well ("rejected", "ordered") is an event; one that only tells a saying is a statement.
bool is_speech(const Reading& reading, const claims::AttributionCues& cues, const claims::EventFound& event) {
  if (event.is_noun || event.is_state || !cues.is_speech(reading, event.token)) return false;
  if (cues.kind_of_verb(reading, event.token) == "decline") {
    return reading.child(event.token, "xcomp") ||
           (event.token + 1 < reading.size() && reading.word(event.token + 1) == "to");
  }
  return event.mention.event_class == "other" || claims::is_statement_class(event.mention.event_class);
}

// Words that carry a status or count and are no events themselves ("is uncertain") get a place among the events, so
// that time and modality are found for them in the same way.
void add_states(const Reading& reading, claims::Findings& findings) {
  std::vector<std::uint32_t> tokens;
  for (const claims::StatusFound& status : findings.statuses) tokens.push_back(status.predicate);
  for (const claims::CountFound& count : findings.counts) tokens.push_back(count.predicate);
  for (const std::uint32_t token : tokens) {
    if (claims::find_event_at(findings, token) != nullptr) continue;
    claims::EventFound state;
    state.token = token;
    state.is_state = true;
    state.is_noun = reading.token(token).upos != Upos::verb;
    state.mention.span = reading.token(token).span;
    state.mention.lemma = reading.lemma(token);
    state.mention.event_class = "other";
    findings.events.insert(std::ranges::lower_bound(findings.events, token, {}, &claims::EventFound::token), state);
  }
}

ClaimsFound without_tokens(const Reading& reading, claims::Findings findings, const claims::RuleSet& on) {
  ClaimsFound found;
  for (claims::QuantityFound& q : findings.quantities) found.quantities.push_back(std::move(q.quantity));
  for (claims::EventFound& event : findings.events) {
    if (!event.is_state) found.events.push_back(std::move(event.mention));
  }
  found.attributions = claims::attributions_of_writer(reading, findings.attributions, on);
  return found;
}

}  // namespace

ClaimExtractor::ClaimExtractor(const TableSet& tables, std::span<const std::string> disabled_rules)
    : impl_(std::make_shared<const Impl>(tables, disabled_rules)) {}

std::vector<std::string> ClaimExtractor::rule_names() {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < static_cast<std::size_t>(claims::Rule::count); ++i) {
    names.emplace_back(claims::name_of(static_cast<claims::Rule>(i)));
  }
  return names;
}

ClaimsFound ClaimExtractor::extract_claims(const Annotation& annotation) const {
  const Reading reading(annotation);
  const claims::ActorIndex actors(reading);
  claims::Findings findings;
  findings.quantities = claims::find_quantities(reading, impl_->quantities);
  const std::set<std::string_view> lemmas = claims::lemmas_of(reading);
  findings.events = claims::find_events(reading, lemmas, impl_->predicates, impl_->senses, impl_->working);
  findings.attributions = claims::find_attributions(reading, impl_->cues);
  findings.speakers = claims::find_speakers(reading, actors, impl_->given_names, impl_->working, findings.attributions);
  findings.told_in = claims::index_by_sentence(reading, findings.attributions);
  findings.statuses = claims::find_statuses(reading, actors, lemmas, impl_->statuses, impl_->working);
  findings.counts = claims::find_counts(reading, actors, impl_->measures, impl_->working, findings.quantities);
  add_states(reading, findings);
  const claims::PronounPersons persons(reading, actors, impl_->given_names);
  for (claims::EventFound& event : findings.events) {
    event.is_speech = is_speech(reading, impl_->cues, event);
    claims::find_participants(reading, actors, persons, impl_->working, event);
  }
  claims::find_modality(reading, impl_->modality, impl_->cues, findings.events);
  claims::date_events(reading, impl_->working, findings.events);
  std::vector<Claim> claims =
      claims::with_own_corrections(reading, claims::build_claims(reading, actors, findings, impl_->working));
  ClaimsFound found = without_tokens(reading, std::move(findings), impl_->working);
  found.claims = std::move(claims);
  return found;
}

}  // namespace throughline
