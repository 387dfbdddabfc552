// One-sentence examples of tests/corpus/claims: what they must give, and what not.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/read_claims.hpp"

namespace throughline::test {

struct ClaimExample {
  std::string sentence;
  std::vector<std::string> expected;  // lines that must be there; one that begins with "no " must not
};

// The examples of tests/corpus/claims/`name`, for instance "check/plans.tsv".
std::vector<ClaimExample> load_claim_examples(std::string_view name);

// The expectations of the example that do not hold. "any" and "no any" speak of what the file is about: events,
// quantities, statuses, counts or attributions; every other line may be any of these.
std::vector<std::string> unmet(const ClaimExample& example, std::string_view file, const ClaimsRead& read);

// All lines that were found, for messages.
std::string all_lines(const ClaimsRead& read);

}  // namespace throughline::test
