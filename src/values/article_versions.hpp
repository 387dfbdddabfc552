// Several texts of one article: which of them counts.
//
// An article is updated under its address: the same URL, and most of the words of the shorter text are in the other
// one. Of such texts the one that was known last counts.
#pragma once

#include <optional>
#include <vector>

#include "throughline/claim_set.hpp"

namespace throughline::values {

// Whether two texts share at least half of the content words of the shorter one, each as often as it occurs in both.
bool share_their_words(const ArticleInfo& a, const ArticleInfo& b);

// Whether `a` was known after `b`: by the day of its last change or publication, ties by digest, so that of two
// different texts one always is.
bool is_later_text(const ArticleInfo& a, const ArticleInfo& b);

// Without the articles of which a later text is there, and what they say. With `as_of`, a text that was changed after
// that day takes no other's place.
ClaimSet without_superseded(ClaimSet set, std::optional<Day> as_of);

// Of several sets of records, some may hold other texts under one given id: from all but the set with the latest text
// the article is taken out with what it says. Copies of one text stay.
void drop_older_texts(std::vector<ClaimSet>& sets);

}  // namespace throughline::values
