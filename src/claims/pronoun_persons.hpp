// Whom "he" and "she" mean in an article.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "claims/actor_index.hpp"
#include "claims/attribution/given_names.hpp"
#include "throughline/reading.hpp"

namespace throughline::claims {

// "He", "she", "his" and the like mean the person who was last a subject, in this or one of the three sentences before,
// unless a given name says otherwise; one that is meant so is a subject again. An object is never the subject of its
// own verb. Inside a quotation nobody is meant: who is quoted may speak of someone whom the article has not named.
class PronounPersons {
 public:
  // Means nobody.
  PronounPersons() = default;
  PronounPersons(const Reading& reading, const ActorIndex& actors, const GivenNames& given_names);

  // An index into Annotation::actors; null when the token is no such pronoun or nobody fits.
  std::optional<std::size_t> person_of(std::uint32_t token) const;

 private:
  std::vector<std::pair<std::uint32_t, std::size_t>> meant_;  // by token
};

}  // namespace throughline::claims
