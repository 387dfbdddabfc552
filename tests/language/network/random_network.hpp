// A network of random weights: it knows nothing, but it must read like any other.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "language/network/network.hpp"

namespace throughline::language::test {

struct NetworkSizes {
  std::size_t width = 32;     // of each layer and direction
  std::size_t vectors = 40;   // known words
  std::size_t input = 24;     // numbers of a word's vector, and of its features' sum
  std::size_t features = 64;  // rows
  std::size_t arcs = 20;
  std::size_t labels = 12;
  std::size_t tags = 9;
  std::size_t relations = 7;
};

// The sections "net", "vector-keys" and "written-keys".
std::vector<std::uint8_t> random_tensors(const NetworkSizes& sizes, std::uint64_t seed);
std::vector<std::uint8_t> even_keys(std::size_t count);
std::vector<std::uint8_t> even_shared_keys(std::size_t count, std::size_t rows);
// Both, read: as many lower-case forms, and thrice as many written ones that share as many rows.
WordTables even_tables(std::size_t count);
// "root", "parataxis" and others without a meaning.
std::vector<std::string> relation_names(std::size_t count);

// The same, read. `section` must outlive the result.
Network read_random_network(const std::vector<std::uint8_t>& section, const NetworkSizes& sizes);

// Sentences of random words, as many as there are lengths.
std::vector<std::vector<Word>> random_sentences(const std::vector<std::size_t>& lengths, std::uint64_t seed);
std::vector<std::vector<ContextBits>> random_context(const std::vector<std::vector<Word>>& sentences,
                                                     std::uint64_t seed);

}  // namespace throughline::language::test
