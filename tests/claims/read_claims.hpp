// The claims of a few sentences, through the real earlier stages. The model is loaded once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "throughline/annotation.hpp"
#include "throughline/stages.hpp"

namespace throughline::test {

struct ClaimsRead {
  Annotation annotation;  // with actors
  ClaimsFound found;
};

// As if published on 2024-05-15, a Wednesday.
ClaimsRead read_claims(std::string_view text);

// What the earlier stages make of a text, and the claims of it by an extractor of one's own.
Annotation annotate(std::string_view text);
ClaimExtractor extractor_without(const std::string& rule);

const Actor* find_actor(const ClaimsRead& read, std::string_view name);
// The first claim in text order whose predicate has the lemma; null when there is none.
const Claim* find_claim(const ClaimsRead& read, std::string_view lemma);

// One line each, in text order, in the notation of tests/corpus/claims/README.md.
std::vector<std::string> describe_events(const ClaimsRead& read);
std::vector<std::string> describe_quantities(const ClaimsRead& read);
std::vector<std::string> describe_statuses(const ClaimsRead& read);
std::vector<std::string> describe_counts(const ClaimsRead& read);
std::vector<std::string> describe_attributions(const ClaimsRead& read);
std::vector<std::string> describe_participants(const ClaimsRead& read);
std::vector<std::string> describe_speakers(const ClaimsRead& read);

}  // namespace throughline::test
