// The actors of a few sentences, through the real earlier stages. The model is loaded once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "throughline/annotation.hpp"
#include "throughline/stages.hpp"

namespace throughline::test {

// Sentences, tokens and names filled in.
Annotation annotate_words(std::string_view text);

ActorsFound resolve(const Annotation& annotation);
ActorsFound read_actors(std::string_view text);

// "person: Ida Thorsen | aka Thorsen | is mayor of Lorn", one an actor, sorted; parts that are empty are left out.
std::vector<std::string> describe_actors(const ActorsFound& found);

// "Thorsen = Ida Thorsen", one a mention, in text order.
std::vector<std::string> describe_mentions(std::string_view text, const ActorsFound& found);

// The reasons of all merges, sorted.
std::vector<std::string> describe_merges(const ActorsFound& found);

// Each line with its line feed.
std::string joined(const std::vector<std::string>& lines);

}  // namespace throughline::test
