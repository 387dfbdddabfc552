#include "claims/counts/find_counts.hpp"

#include <algorithm>

#include "claims/noun_phrases.hpp"

namespace throughline::claims {
namespace {

constexpr int kClimb = 4;

class CountFinder {
 public:
  CountFinder(const Reading& reading, const ActorIndex& actors, const Measures& measures)
      : reading_(reading), actors_(actors), measures_(measures) {}

  std::optional<CountFound> find(const QuantityFound& quantity) {
    if (quantity.number >= reading_.size()) return std::nullopt;
    CountFound found;
    found.token = quantity.thing.value_or(quantity.number);
    collect_context(found);
    const std::string_view unit = unit_of(quantity);
    const std::string_view measure = measures_.find(unit, context_);
    if (measure.empty() || is_share(quantity, unit)) return std::nullopt;
    fill(quantity, measure, found.count);
    found.count.unit = unit;
    found.count.of = population_of(found);
    found.count.increment = is_increment(quantity);
    return found;
  }

 private:
  // "35 others" of "the bodies of 35 others" counts bodies.
  std::string_view unit_of(const QuantityFound& quantity) const {
    if (!outer_noun_.empty()) return outer_noun_;
    return quantity.quantity.unit;
  }

  // "half the hostages" is a share, not a number of hostages.
  static bool is_share(const QuantityFound& quantity, std::string_view unit) {
    const auto& value = quantity.quantity.value;
    return value && !value->is_whole() && *value < Decimal(1) && unit != "%";
  }

  static void fill(const QuantityFound& quantity, std::string_view measure, Count& count) {
    const Quantity& q = quantity.quantity;
    count.measure = measure;
    count.value = q.value;
    count.low = q.low;
    count.high = q.high;
    count.qualifier = q.qualifier;
    count.change = q.change;
    count.span = q.span;
    if (!quantity.level) return;
    // "fell from 10 to 5" counts 5 now.
    count.value = count.low = count.high = quantity.level;
    count.qualifier = Qualifier::exact;
    count.span = quantity.level_span;
  }

  // The lemmas of the noun phrase and of all that governs it up to the verb, with what completes that verb.
  void collect_context(CountFound& found) {
    add_phrase(found.token);
    std::uint32_t at = found.token;
    found.predicate = found.token;
    for (int depth = 0; depth < kClimb; ++depth) {
      const auto head = reading_.head(at);
      if (!head) break;
      if (reading_.is_relation(at, "acl") || reading_.is_relation(at, "advcl") || reading_.is_relation(at, "parataxis"))
        break;
      context_.insert(reading_.lemma(*head));
      if (reading_.is_relation(at, "nmod") && case_of(reading_, at) == "of" && is_counted_noun(*head)) {
        outer_noun_ = reading_.lemma(*head);
        found.token = *head;
      }
      found.predicate = *head;
      at = *head;
      if (reading_.token(at).upos == Upos::verb) {
        add_completions(at);
        if (!reading_.is_relation(at, "xcomp")) break;
      }
    }
  }

  bool is_counted_noun(std::uint32_t noun) const {
    const std::string_view lemma = reading_.lemma(noun);
    return lemma == "body" || lemma == "corpse" || lemma == "remains" || lemma == "death" || lemma == "killing";
  }

  void add_phrase(std::uint32_t token) {
    for (const std::uint32_t child : reading_.tree().children(token)) {
      const bool describes = reading_.is_relation(child, "amod") || reading_.is_relation(child, "acl") ||
                             reading_.is_relation(child, "compound") || reading_.is_relation(child, "nmod") ||
                             reading_.is_relation(child, "nsubj") || reading_.is_relation(child, "cop");
      if (describes) context_.insert(reading_.lemma(child));
      if (reading_.is_relation(child, "acl")) add_completions(child);
    }
    context_.insert(reading_.lemma(token));
  }

  void add_completions(std::uint32_t verb) {
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      if (reading_.is_relation(child, "xcomp")) {
        context_.insert(reading_.lemma(child));
        add_completions_once(child);
      }
      const bool completes = reading_.is_exactly(child, "compound:prt") || reading_.is_relation(child, "advmod") ||
                             reading_.is_relation(child, "obl") || reading_.is_relation(child, "obj");
      if (completes) context_.insert(reading_.lemma(child));
    }
  }

  void add_completions_once(std::uint32_t verb) {
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      if (reading_.is_relation(child, "xcomp")) context_.insert(reading_.lemma(child));
    }
  }

  // The place or body in the phrase ("hostages in Gaza"), else beside the verb ("are held in Gaza").
  std::string population_of(const CountFound& found) const {
    if (std::string place = place_in(found.token); !place.empty()) return place;
    std::uint32_t at = found.token;
    for (int depth = 0; depth < kClimb; ++depth) {
      const auto head = reading_.head(at);
      if (!head) break;
      if (std::string place = place_beside(*head); !place.empty()) return place;
      at = *head;
      if (reading_.token(at).upos == Upos::verb && !reading_.is_relation(at, "xcomp")) break;
    }
    return only_place_of(reading_.token(found.token).sentence);
  }

  // Where a sentence says "in" of one place alone, that is where it counts.
  std::string only_place_of(std::uint32_t sentence) const {
    std::string only;
    const TokenRange tokens = reading_.sentence(sentence);
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
      const auto actor = actors_.actor_at(i);
      if (!actor || actors_.actor(*actor).kind != ActorKind::place || case_of(reading_, i) != "in") continue;
      if (!only.empty() && only != actors_.actor(*actor).name) return {};
      only = actors_.actor(*actor).name;
    }
    return only;
  }

  std::string place_in(std::uint32_t noun) const {
    for (const std::uint32_t child : reading_.tree().children(noun)) {
      if (!reading_.is_relation(child, "nmod")) continue;
      if (const auto actor = actors_.actor_at(child); actor && actors_.actor(*actor).kind == ActorKind::place) {
        return actors_.actor(*actor).name;
      }
    }
    return {};
  }

  std::string place_beside(std::uint32_t verb) const {
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      if (reading_.is_relation(child, "obl")) {
        if (const auto actor = actors_.actor_at(child); actor && actors_.actor(*actor).kind == ActorKind::place) {
          return actors_.actor(*actor).name;
        }
      }
      if (reading_.is_relation(child, "xcomp")) {
        if (std::string place = place_beside_once(child, 0); !place.empty()) return place;
      }
    }
    return {};
  }

  std::string place_beside_once(std::uint32_t verb, int depth) const {
    for (const std::uint32_t child : reading_.tree().children(verb)) {
      if (reading_.is_relation(child, "obl")) {
        if (const auto actor = actors_.actor_at(child); actor && actors_.actor(*actor).kind == ActorKind::place) {
          return actors_.actor(*actor).name;
        }
      }
      if (depth < 2 && reading_.is_relation(child, "xcomp")) {
        if (std::string place = place_beside_once(child, depth + 1); !place.empty()) return place;
      }
    }
    return {};
  }

  // "another 12", "12 more", "a further 12"
  bool is_increment(const QuantityFound& quantity) const {
    const TokenRange tokens = reading_.tokens_in(quantity.quantity.span);
    const TokenRange sentence = reading_.sentence(reading_.token(quantity.number).sentence);
    const auto is_more = [&](std::uint32_t i) {
      const std::string_view word = reading_.word(i);
      return word == "another" || word == "further" || word == "additional" || word == "extra";
    };
    for (std::uint32_t i = tokens.begin; i > sentence.begin && tokens.begin - i < 2; --i) {
      if (is_more(i - 1)) return true;
    }
    for (std::uint32_t i = tokens.end; i < sentence.end && i < tokens.end + 2; ++i) {
      if (is_more(i) || (reading_.word(i) == "more" && (i + 1 >= sentence.end || reading_.word(i + 1) != "than"))) {
        return true;
      }
    }
    return false;
  }

  const Reading& reading_;
  const ActorIndex& actors_;
  const Measures& measures_;
  Measures::Lemmas context_;
  std::string_view outer_noun_;
};

}  // namespace

std::vector<CountFound> find_counts(const Reading& reading, const ActorIndex& actors, const Measures& measures,
                                    const std::vector<QuantityFound>& quantities) {
  std::vector<CountFound> counts;
  for (const QuantityFound& quantity : quantities) {
    if (auto found = CountFinder(reading, actors, measures).find(quantity)) counts.push_back(std::move(*found));
  }
  return counts;
}

}  // namespace throughline::claims
