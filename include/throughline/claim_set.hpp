// A set of claims with the articles and actors they come from: what `extract` prints and `build` and `merge` read.
//
// Merging is associative, commutative and idempotent: a set of records, kept sorted by id. Nothing in it depends on
// more than one article.
#pragma once

#include <string>
#include <vector>

#include "throughline/actor.hpp"
#include "throughline/article.hpp"
#include "throughline/claim.hpp"

namespace throughline {

// An input that could not be used, so that it is never lost in silence.
struct SkippedInput {
  std::string path;
  std::string code;  // a diagnostic's: "empty-article", "other-language"

  friend bool operator==(const SkippedInput&, const SkippedInput&) = default;
  friend auto operator<=>(const SkippedInput&, const SkippedInput&) = default;
};

struct ClaimSet {
  std::vector<ArticleInfo> articles;  // sorted by id, unique
  std::vector<Actor> actors;          // sorted by (id, article), unique
  std::vector<Claim> claims;          // sorted by id, unique
  std::vector<SkippedInput> skipped;  // sorted, unique

  friend bool operator==(const ClaimSet&, const ClaimSet&) = default;
};

// Sorts and drops repeats; the same article met under several paths becomes one with `also`.
ClaimSet normalise(ClaimSet set);
// The union of both. REQUIRES: nothing; the result is normalised.
ClaimSet merge(ClaimSet a, ClaimSet b);

}  // namespace throughline
