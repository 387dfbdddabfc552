// What the recogniser's labels are held to after both readings: facts about names that need no statistics.
#pragma once
#include <span>
#include <vector>

#include "language/gazetteer.hpp"
#include "language/name_labels.hpp"

namespace throughline::language {

// A sentence; `proper[i]` tells whether the tagger took words[i] for a proper noun.
struct NamedSentence {
  std::span<const Word> words;
  std::vector<bool> proper;
};

// Takes titles off the front of persons ("Prime Minister Ada Brook"); widens a name that covers part of a known
// organisation or country to all of it ("United" Nations); names a known organisation or country that the tagger took
// for proper nouns and the recogniser left out; makes a people that was read as a person ("Americans") MISC; and what a
// "-based" stands behind is a place.
void repair_names(const NamedSentence& sentence, const Gazetteer& gazetteer, std::vector<NameLabel>& labels);

}  // namespace throughline::language
