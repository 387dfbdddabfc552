// A telling: what one sentence says of one event. The graph merges tellings, not single claims, into events.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/content_words.hpp"
#include "graph/term_vectors.hpp"
#include "throughline/claim_set.hpp"
#include "throughline/tables.hpp"
#include "values/stance.hpp"

namespace throughline::graph {

struct Deed {
  std::string_view event_class;  // into the ClaimSet
  std::string_view lemma;

  friend auto operator<=>(const Deed&, const Deed&) = default;
};

// An actor of the folder, by its place in ClaimSet::actors, and how it takes part.
struct Part {
  std::size_t actor = 0;
  Role role = Role::other;

  friend auto operator<=>(const Part&, const Part&) = default;
};

struct Telling {
  std::vector<std::size_t> claims;  // places in ClaimSet::claims; the head first
  std::size_t article = 0;          // place in ClaimSet::articles
  Stance stance = Stance::fact;
  std::vector<Deed> deeds;  // of its events and plans; of its statements when it has none; sorted, unique
  bool only_says = false;   // it tells a statement and nothing that was done
  bool recurs = false;      // "another": one more of its kind
  bool begins = false;      // a state begins with it: "the strike began"
  std::optional<DateSpan> date;
  std::optional<Day> reported;
  std::vector<Part> parts;           // sorted, unique; without places
  std::vector<std::size_t> places;   // sorted, unique
  TermVector terms;                  // of the whole sentence
  std::vector<std::string> figures;  // numbers of three digits or more, when it has no date; sorted, unique
};

// The tellings of all sentences, in the order of (reported, article, place in the text, head claim). Events, plans and
// statements of one sentence are one telling when their stances agree and their dates do not differ; counts and
// statuses join the nearest one of their sentence. REQUIRES: actors of `set` are merged.
std::vector<Telling> find_tellings(const ClaimSet& set, const base::StopWords& stop_words,
                                   const Table& recurrence_cues);

}  // namespace throughline::graph
