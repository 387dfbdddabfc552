// The source of what a verb tells: its subject, by-agent, or the subject that it shares with the verb it hangs on.
#pragma once

#include <cstdint>
#include <optional>

#include "claims/rules.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

struct SourceFound {
  std::uint32_t word = 0;  // head of the source as written, may be a relative pronoun
  std::uint32_t head = 0;  // head of who is meant
  bool is_by_agent = false;
  std::uint32_t end = 0;  // behind its last token where an apposition closes it; 0: as the heads say
};

std::optional<SourceFound> find_source(const Reading& reading, const RuleSet& on, std::uint32_t verb);

// The words of a source: the noun phrase with its title and apposition, without relative clauses.
Span source_span(const Reading& reading, const RuleSet& on, std::uint32_t word);

}  // namespace throughline::claims
