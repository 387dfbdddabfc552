// The word clusters as a plain table, made by make_word_clusters from word vectors.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace throughline::train {

// Reads lines "word TAB fine cluster TAB coarse cluster" and packs them for the engine; no clusters when `path` is
// empty.
std::vector<std::uint8_t> pack_word_clusters(const std::string& path);

}  // namespace throughline::train
