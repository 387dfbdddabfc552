// Acronyms that the article itself explains: "Port Workers Alliance (PWA)".
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "actors/pieces.hpp"

namespace throughline::actors {

// From the folded form of an acronym to the piece of the name that it stands for.
std::map<std::string, std::size_t> find_acronyms(const ArticleWords& words, const std::vector<Piece>& pieces);

}  // namespace throughline::actors
