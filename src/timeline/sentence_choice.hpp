// The sentences that tell an entry best.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/timeline.hpp"
#include "timeline/claim_view.hpp"
#include "timeline/knowledge.hpp"

namespace throughline::timeline {

// A sentence of an entry, with the claims that stand in it.
struct Candidate {
  std::string_view text;             // into the graph
  std::vector<const Claim*> claims;  // the one that it is known by first
  std::vector<std::string> words;    // content words, sorted, unique
  double fitness = 0;                // central, specific, self-contained, short
};

// Content words, sorted and unique.
std::vector<std::string> words_of_sentence(std::string_view sentence, const Knowledge& knowledge);

// Whether its first word needs the sentence before it ("He added").
bool opens_weakly(std::string_view sentence, const Knowledge& knowledge);

// 1 at the top of the article, a half after 600 bytes.
double earliness(const Claim& claim);

// Words that both have, over the words of both (Jaccard). 0 when both are empty.
double overlap(const std::vector<std::string>& a, const std::vector<std::string>& b);

// The distinct sentences of an event, the fittest first; ties by reported day, then claim id.
std::vector<Candidate> rank_sentences(const ClaimView& view, const Event& event, const Knowledge& knowledge);

// At most `count` of `ranked` (at least one), leaving out what says again what one chosen before says. `told` holds the
// words of sentences that neighbouring entries use: the first choice avoids them where it can.
std::vector<Candidate> choose_sentences(const std::vector<Candidate>& ranked, std::size_t count,
                                        const std::vector<std::vector<std::string>>& told);

}  // namespace throughline::timeline
