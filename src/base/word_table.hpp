// Plain tables of words, one row a line, columns parted by tabs, comment lines with '#'.
#pragma once
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace throughline {

// The text of a table of data/ as built into the program ("abbreviations.tsv"); empty when there is none.
std::string_view embedded_words(std::string_view name);

// The rows of a table, without comments and empty lines. The views point into `table`.
std::vector<std::vector<std::string_view>> read_word_table(std::string_view table);

// The first column as a set.
std::unordered_set<std::string_view> read_word_set(std::string_view table);

// ASCII letters in lower case, other bytes as they are.
std::string lower_ascii(std::string_view text);

}  // namespace throughline
