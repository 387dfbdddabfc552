// What the words beside a name say of its kind: "Thorsen said", "in Lorn", "Talvik, who".
#pragma once

#include "actors/article_words.hpp"
#include "actors/kind_points.hpp"
#include "actors/knowledge.hpp"

namespace throughline::actors {

KindEvidence weigh_neighbours(const ArticleWords& words, const Knowledge& knowledge, WordRange name);

}  // namespace throughline::actors
