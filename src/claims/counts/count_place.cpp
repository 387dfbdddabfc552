#include "claims/counts/count_place.hpp"

#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

constexpr int kClimb = 4;
constexpr int kDeep = 3;

bool is_locative(std::string_view preposition) {
  return preposition == "in" || preposition == "inside" || preposition == "across" || preposition == "into" ||
         preposition == "throughout" || preposition == "at" || preposition == "within";
}

std::string place_at(const Reading& reading, const ActorIndex& actors, std::uint32_t token) {
  const auto actor = actors.actor_at(token);
  const bool is_place = actor && actors.actor(*actor).kind == ActorKind::place;
  const bool is_object = reading.is_relation(token, "obj");  // "entered Norway"
  return is_place && (is_object || is_locative(case_of(reading, token))) ? actors.actor(*actor).name : std::string();
}

// Among what hangs on a noun ("hostages in Gaza") or verb ("held in Gaza"), and on its complements and participles.
std::string place_below(const Reading& reading, const ActorIndex& actors, std::uint32_t token, int depth) {
  if (std::string place = place_at(reading, actors, token); !place.empty()) return place;
  if (depth > kDeep) return {};
  for (const std::uint32_t child : reading.tree().children(token)) {
    const bool holds = reading.is_relation(child, "nmod") || reading.is_relation(child, "obl") ||
                       reading.is_relation(child, "xcomp") || reading.is_relation(child, "obj") ||
                       reading.is_exactly(child, "acl");
    if (!holds) continue;
    if (std::string place = place_below(reading, actors, child, depth + 1); !place.empty()) return place;
  }
  return {};
}

// Where a sentence says "in" of one place alone, that is where it counts.
std::string only_place_of(const Reading& reading, const ActorIndex& actors, std::uint32_t sentence) {
  std::string only;
  const TokenRange tokens = reading.sentence(sentence);
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    const std::string place = place_at(reading, actors, i);
    if (place.empty() || place == only) continue;
    if (!only.empty()) return {};
    only = place;
  }
  return only;
}

}  // namespace

std::string find_count_place(const Reading& reading, const ActorIndex& actors, const RuleSet& on,
                             const CountContext& context) {
  std::uint32_t at = context.token;
  for (int depth = 0; depth < kClimb; ++depth) {
    if (std::string place = place_below(reading, actors, at, 0); !place.empty()) return place;
    const auto head = reading.head(at);
    if (!head || at == context.predicate) break;
    at = *head;
  }
  if (!on.has(Rule::only_place_said)) return {};
  return only_place_of(reading, actors, reading.token(context.token).sentence);
}

}  // namespace throughline::claims
