// Words that English writes small: a capital that one of them has at the start of a sentence need make no name of it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "throughline/tables.hpp"

namespace throughline::base {

class Dictionary {
 public:
  // `table` has the words without their regular forms.
  explicit Dictionary(const Table& table);

  // Whether the word, in lower case, or what it is a regular form of (-s, -ed, -ing, -ly) stands in the table.
  bool contains(std::string_view lower_word) const;
  // Whether it does so as a word that is no name ("salvage", not "brown").
  bool contains_no_name(std::string_view lower_word) const;

 private:
  enum class Sort : std::uint8_t { any, no_name };
  bool has(std::string_view stem, std::string_view instead, Sort sort) const;
  bool find(std::string_view lower_word, Sort sort) const;

  std::unordered_map<std::string, bool> names_;  // by word: whether it is a name too
};

}  // namespace throughline::base
