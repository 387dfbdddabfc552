// The quotes behind a diff, each told once.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "render/timeline_index.hpp"
#include "throughline/timeline_diff.hpp"

namespace throughline::render {

struct EvidenceQuote {
  std::string words;   // verbatim
  std::string source;  // "Karoline Leavitt, in The Lantern, 5 March 2025"
};

class DiffEvidence {
 public:
  // Both must outlive this.
  DiffEvidence(const Timeline& from, const Timeline& to) : from_(from), to_(to) {}

  // The claims of a development's first sentences that were not given before, of either side: two where something
  // turned from one to the other, else one. The later one first.
  std::vector<const Claim*> next_claims(const Development& development);
  // The same in words.
  std::vector<EvidenceQuote> next_quotes(const Development& development);
  // The side that holds the claim: the later one, if both do.
  const TimelineIndex& index_of(std::string_view claim) const { return to_.claim(claim) != nullptr ? to_ : from_; }

 private:
  TimelineIndex from_;
  TimelineIndex to_;
  std::set<std::string, std::less<>> given_;
};

}  // namespace throughline::render
