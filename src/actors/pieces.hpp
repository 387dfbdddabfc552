// An article cut into what matters here: names, titles, and phrases that only look like either.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "actors/article_words.hpp"
#include "actors/knowledge.hpp"

namespace throughline::actors {

enum class PieceKind : std::uint8_t { name, title, no_actor };

struct Piece {
  WordRange range;
  PieceKind kind = PieceKind::name;
  // Of a name that the tables know.
  const KnownName* known = nullptr;
  // Of a title: how it is written as a role; empty for one that is only stripped (Mr.).
  std::string role;
  bool used = false;  // a title that a person bears
};

// In text order, never overlapping. Knowledge must outlive the pieces.
std::vector<Piece> find_pieces(const ArticleWords& words, const Knowledge& knowledge);

}  // namespace throughline::actors
