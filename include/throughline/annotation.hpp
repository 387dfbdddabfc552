// Everything that the stages up to claims/ found in one article. Each stage reads what earlier ones filled in.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "throughline/actor.hpp"
#include "throughline/article.hpp"
#include "throughline/attribution.hpp"
#include "throughline/event_mention.hpp"
#include "throughline/mention.hpp"
#include "throughline/quantity.hpp"
#include "throughline/sentence.hpp"
#include "throughline/time_expression.hpp"
#include "throughline/token.hpp"

namespace throughline {

struct Annotation {
  Article article;
  std::vector<Sentence> sentences;        // segment/
  std::vector<Quotation> quotations;      // segment/
  std::vector<Token> tokens;              // language/; in text order, grouped by sentence
  std::vector<Mention> mentions;          // language/, then actors/ (which also fills Mention::actor)
  std::vector<TimeExpression> times;      // temporal/; in text order, never overlapping
  std::vector<Actor> actors;              // actors/; sorted by id
  std::vector<Quantity> quantities;       // claims/; in text order
  std::vector<EventMention> events;       // claims/
  std::vector<Attribution> attributions;  // claims/

  friend bool operator==(const Annotation&, const Annotation&) = default;
};

// The tokens of a sentence, and the index in `tokens` of the first of them.
std::span<const Token> tokens_of(std::span<const Token> tokens, std::uint32_t sentence);
std::size_t first_token_of(std::span<const Token> tokens, std::uint32_t sentence);

}  // namespace throughline
