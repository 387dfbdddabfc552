// Titles, offices and occupations, with the words that go with them (former president, deputy harbour master).
#pragma once

#include <optional>

#include "actors/pieces.hpp"

namespace throughline::actors {

// The title that begins at `first`, together with modifiers in front of it and a suffix joined by a hyphen.
std::optional<Piece> find_title(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first);

}  // namespace throughline::actors
