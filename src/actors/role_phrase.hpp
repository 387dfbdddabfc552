// A noun phrase that says what someone is: "the mayor of Lorn", "Trump's nominee to be special envoy".
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "actors/pieces.hpp"

namespace throughline::actors {

struct RolePhrase {
  WordRange range;         // with its determiner or possessor
  std::string role;        // without them
  bool of_person = false;  // its noun is a title or an occupation
  std::string thing;       // the noun in lower case, where it is not a person's; empty else
};

// The phrase that begins at `first` and runs to a comma, dash, bracket or the end of the sentence. Null when what
// stands there is none.
std::optional<RolePhrase> read_role_phrase(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first);

// "a news site", "the largest customer of the port": any noun phrase with an article, in the singular. For
// organisations and things, of which an apposition needs no office. The role leaves the article out.
std::optional<RolePhrase> read_thing_phrase(const ArticleWords& words, std::uint32_t first);

// Whether the noun always means persons (hostage, survivor); "army" and "agency" do not.
bool is_person_noun(const KnownGroup& group);

// Whether the word ends an apposition.
bool is_boundary(const ArticleWords& words, std::uint32_t i);

}  // namespace throughline::actors
