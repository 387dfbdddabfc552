// Common origins: copies of one text are one voice.
//
// Articles share an origin when their digests or addresses are the same (an updated version is no second voice), or
// when their word shingles overlap: resemblance estimated from MinHash signatures (Broder 1997), candidates from bands
// of the signature (locality-sensitive hashing; Indyk and Motwani 1998), so that no pair is tried in vain. Two texts
// that credit the same news agency need to resemble each other less than two that credit none.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "throughline/article.hpp"

namespace throughline::graph {

// The share of equal places in two signatures; 0 when they have different lengths or are empty.
double resemblance(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b);

// For each article the index of the first article of its origin. REQUIRES: articles are sorted by id.
std::vector<std::size_t> find_common_origins(std::span<const ArticleInfo> articles);

}  // namespace throughline::graph
