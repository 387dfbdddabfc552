// Which actor a word or a stretch of words means.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "throughline/reading.hpp"

namespace throughline::claims {

struct ActorMention {
  Span span;
  std::size_t actor = 0;  // index into Annotation::actors
};

// A view with an index: the reading must outlive it.
class ActorIndex {
 public:
  explicit ActorIndex(const Reading& reading);

  // The actor of the widest mention that the token lies in; null when none.
  std::optional<std::size_t> actor_at(std::uint32_t token) const;
  // All whose mention lies within `span`, in text order, once each.
  std::vector<std::size_t> actors_in(Span span) const;
  // All mentions that lie within `span`, in text order.
  std::vector<ActorMention> mentions_in(Span span) const;
  // The widest mention that holds the token.
  std::optional<ActorMention> mention_at(std::uint32_t token) const;

  const Actor& actor(std::size_t i) const { return reading_->annotation().actors[i]; }
  const std::string& id(std::size_t i) const { return actor(i).id; }

 private:
  const Reading* reading_;
  std::vector<ActorMention> mentions_;  // by span
};

}  // namespace throughline::claims
