// The rules of this room by name, so that each can be switched off in a test that proves what it is good for.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace throughline::claims {

enum class Rule : std::uint8_t {
  // quantities
  range_between,
  range_or,
  range_dash,
  range_to,
  range_levels,
  far_level,
  shared_scale,
  hedge_before,
  hedge_after,
  hedge_past_noun,
  hedge_past_filler,
  hedge_sign,
  no_hedge_of_period,
  hedge_in_parentheses,
  no_hedge_after_move,
  no_hedge_after_talk,
  change_sign,
  change_direct,
  change_by,
  change_of,
  change_past_object,
  change_behind,
  change_shared,
  change_of_rate,
  share_of_many,
  lost_sum,
  rate_unit,
  thing_behind_of,
  no_date,
  no_name,
  no_year,
  no_model,
  no_label,
  no_ordinal,
  no_pronoun,
  no_code,
  no_street,
  no_split_code,
  // modality
  auxiliary,
  be_to,
  adverb,
  adjective,
  mark,
  negation,
  no_longer,
  without,
  no_argument,
  main_of_condition,
  compound_plan,
  word_governor,
  governor,
  noun_governor,
  ask_clause,
  demand_clause,
  double_negation,
  outer_noun,
  not_until,
  anyone_who,
  keeps_from,
  shared_auxiliary,
  infinitive,
  clause_opener,
  inverted_condition,
  question,
  // attribution
  inverted_source,
  parenthetical_cue,
  whole_quotation,
  quotation_of_sentence,
  quotation_runs_on,
  speaker_line,
  attribution_phrase,
  attribution_verb,
  attribution_noun,
  closing_cue,
  cue_phrase,
  said_clause,
  that_clause,
  hosting_clause,
  said_object,
  gerund_said,
  clause_to_mark,
  by_source,
  shared_source,
  relative_source,
  apposed_source,
  named_source,
  clause_without_that,
  charge,
  no_claim_rejected,
  no_distance_said,
  second_clause_said,
  no_number_in_source,
  person_in_source,
  pronoun_speaker,
  no_thought_of_we,
  // counts
  tally_of_subject,
  figure_of_count,
  vote_with_noun,
  vote_by_verb,
  thing_of_antecedent,
  place_of_antecedent,
  place_of_article,
  only_place_said,
  no_share,
  no_base,
  no_rate,
  no_comparison,
  no_undone,
  increment,
  total,
  bare_state,
  teller_of_toll,
  // events, states and claims
  event_noun,
  adjective_for_verb,
  list_behind_colon,
  sense,
  light_verb,
  subject,
  passive_subject,
  by_agent,
  relative_clause,
  antecedent,
  object_control,
  shared_subject,
  subject_before_apposition,
  reduced_passive,
  accused_agent,
  possessor,
  noun_patient,
  noun_agent,
  premodifier,
  state_of_modifier,
  state_of_predicate,
  state_of_noun,
  no_state_of_describer,
  particle_of_state,
  parties,
  shared_parties,
  part_of_name,
  statement,
  date_of_antecedent,
  actors_of_antecedent,
  actors_of_inner_event,
  day_of_publication,
  distance_between_events,
  day_of_verb,
  time_of_when,
  no_day_of_background,
  own_verb_of_state,
  still_to_come,
  no_day_of_comparison,
  day_behind_relative,
  since_until_now,
  no_scheduling,
  no_status_noun,
  count
};

// The name that `ClaimExtractor::rule_names` gives, with hyphens.
std::string_view name_of(Rule rule);

// Which rules work; all, to begin with.
class RuleSet {
 public:
  RuleSet() { working_.set(); }

  // Names that no rule has are passed over.
  explicit RuleSet(std::span<const std::string> disabled);

  bool has(Rule rule) const { return working_.test(static_cast<std::size_t>(rule)); }

 private:
  std::bitset<static_cast<std::size_t>(Rule::count)> working_;
};

}  // namespace throughline::claims
