#include "claims/rules.hpp"

#include <algorithm>
#include <array>

namespace throughline::claims {
namespace {

constexpr std::size_t kRules = static_cast<std::size_t>(Rule::count);

// In the order of the enumeration.
constexpr std::array<std::string_view, kRules> kNames = {
    "range-between",
    "range-or",
    "range-dash",
    "range-to",
    "range-levels",
    "far-level",
    "shared-scale",
    "hedge-before",
    "hedge-after",
    "hedge-past-noun",
    "hedge-past-filler",
    "hedge-sign",
    "hedge-in-parentheses",
    "no-hedge-after-move",
    "no-hedge-after-talk",
    "change-sign",
    "change-direct",
    "change-by",
    "change-of",
    "change-past-object",
    "change-behind",
    "change-shared",
    "lost-sum",
    "rate-unit",
    "thing-behind-of",
    "no-date",
    "no-name",
    "no-year",
    "no-model",
    "no-label",
    "no-pronoun",
    "no-code",
    "no-street",
    "no-split-code",
    "auxiliary",
    "be-to",
    "adverb",
    "adjective",
    "mark",
    "negation",
    "no-longer",
    "without",
    "no-argument",
    "main-of-condition",
    "compound-plan",
    "word-governor",
    "governor",
    "noun-governor",
    "ask-clause",
    "anyone-who",
    "keeps-from",
    "shared-auxiliary",
    "infinitive",
    "clause-opener",
    "inverted-condition",
    "question",
    "whole-quotation",
    "quotation-of-sentence",
    "quotation-runs-on",
    "speaker-line",
    "attribution-phrase",
    "attribution-verb",
    "attribution-noun",
    "closing-cue",
    "cue-phrase",
    "said-clause",
    "that-clause",
    "hosting-clause",
    "said-object",
    "gerund-said",
    "clause-to-mark",
    "by-source",
    "shared-source",
    "relative-source",
    "no-number-in-source",
    "person-in-source",
    "pronoun-speaker",
    "no-thought-of-we",
    "tally-of-subject",
    "figure-of-count",
    "vote-with-noun",
    "vote-by-verb",
    "thing-of-antecedent",
    "place-of-antecedent",
    "place-of-article",
    "only-place-said",
    "no-share",
    "no-base",
    "no-rate",
    "no-comparison",
    "no-undone",
    "increment",
    "total",
    "bare-state",
};
static_assert(std::ranges::none_of(kNames, [](std::string_view name) { return name.empty(); }));

}  // namespace

std::string_view name_of(Rule rule) { return kNames[static_cast<std::size_t>(rule)]; }

RuleSet::RuleSet(std::span<const std::string> disabled) : RuleSet() {
  for (std::size_t i = 0; i < kRules; ++i) {
    if (std::ranges::find(disabled, kNames[i]) != disabled.end()) working_.reset(i);
  }
}

}  // namespace throughline::claims
