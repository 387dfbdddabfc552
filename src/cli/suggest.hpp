// "Did you mean ...?"
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::cli {

// The candidate nearest to `word` by edit distance (Levenshtein 1966), if it is near enough to be a slip of the
// fingers; empty otherwise.
std::string nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace throughline::cli
