// When two actors of a folder are one: each rule says so with its reason.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "graph/actor_census.hpp"
#include "graph/actor_tables.hpp"

namespace throughline::graph {

// `from` is `into`, in one article or, where that is null, in all.
struct ActorIdentity {
  std::size_t from = 0;  // indices into the census
  std::size_t into = 0;
  std::optional<std::size_t> article;
  std::string why;
};

// The same name, of which one reader could not tell the kind, or took one body for two kinds: the kind met in more
// articles stands. One-word names of two known kinds stay apart ("Washington" the man and the town), unless the tables
// know no such name, no full name has the word, no article has both and one kind is met in twice as many articles.
std::vector<ActorIdentity> find_same_names(std::span<const CensusActor> census, const ActorTables& tables);

// A name that is another form of exactly one actor. A person's single word is left to find_lone_surnames.
std::vector<ActorIdentity> find_aliases(std::span<const CensusActor> census);

// First and last word agree and one has a word between them that the other leaves out: "Donald J. Trump".
std::vector<ActorIdentity> find_middle_names(std::span<const CensusActor> census);

// A surname alone, where one full name in the folder fits and the article shares another actor, or another surname that
// is one's alone, with one in which that full name stands. What was taken for a place or an organisation may be a
// surname too, if the tables know none of that name and others call the person so at least as often.
std::vector<ActorIdentity> find_lone_surnames(std::span<const CensusActor> census, std::size_t articles,
                                              const ActorTables& tables);

// A given name alone, in an article that names exactly one person in full who is called so: "Ada" beside "Ada Brook".
std::vector<ActorIdentity> find_lone_given_names(std::span<const CensusActor> census, std::size_t articles);

}  // namespace throughline::graph
