#include "base/dictionary.hpp"

#include <algorithm>
#include <array>

namespace throughline::base {
namespace {

constexpr std::size_t kShortest = 3;  // bytes of a word that others are forms of

struct Ending {
  std::string_view ending;
  std::string_view instead;  // what stands in its place in the word itself
};

// tools/gazetteers/generate.py leaves the same forms out of the table.
constexpr std::array<Ending, 10> kEndings{{{"ies", "y"},
                                           {"es", ""},
                                           {"es", "e"},
                                           {"s", ""},
                                           {"ied", "y"},
                                           {"ed", ""},
                                           {"ed", "e"},
                                           {"ing", ""},
                                           {"ing", "e"},
                                           {"ly", ""}}};

bool doubles_its_end(std::string_view stem) { return stem.size() > 3 && stem.back() == stem[stem.size() - 2]; }

}  // namespace

Dictionary::Dictionary(const Table& table) {
  names_.reserve(table.rows.size());
  for (const TableRow& row : table.rows) names_.emplace(row.cell(0), row.cell(1) == "too");
}

bool Dictionary::contains(std::string_view lower_word) const { return find(lower_word, Sort::any); }

bool Dictionary::contains_no_name(std::string_view lower_word) const {
  const auto itself = names_.find(std::string(lower_word));
  return itself != names_.end() ? !itself->second : find(lower_word, Sort::no_name);
}

bool Dictionary::has(std::string_view stem, std::string_view instead, Sort sort) const {
  const std::string word = std::string(stem) + std::string(instead);
  const auto found = word.size() < kShortest ? names_.end() : names_.find(word);
  return found != names_.end() && (sort == Sort::any || !found->second);
}

bool Dictionary::find(std::string_view lower_word, Sort sort) const {
  if (has(lower_word, {}, sort)) return true;
  return std::ranges::any_of(kEndings, [&](const Ending& ending) {
    if (!lower_word.ends_with(ending.ending)) return false;
    const std::string_view stem = lower_word.substr(0, lower_word.size() - ending.ending.size());
    if (has(stem, ending.instead, sort)) return true;
    const bool doubling = ending.instead.empty() && (ending.ending == "ed" || ending.ending == "ing");
    return doubling && doubles_its_end(stem) && has(stem.substr(0, stem.size() - 1), {}, sort);
  });
}

}  // namespace throughline::base
