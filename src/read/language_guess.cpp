#include "read/language_guess.hpp"

#include <algorithm>

#include "read/words.hpp"

namespace throughline::reading {
namespace {

constexpr std::size_t kReach = 20000;     // bytes looked at
constexpr std::size_t kFewestWords = 20;  // fewer tell nothing
constexpr std::size_t kFewestLetters = 20;
constexpr std::size_t kPercentOfWords = 12;  // function words of a language that is decided on

// Latin letters and those of other scripts, by the first byte of each character: U+0080 to U+02FF is Latin here, and
// U+1E00 to U+1EFF. Marks, punctuation and symbols beyond are no letters.
struct ScriptCensus {
  std::size_t latin = 0;
  std::size_t other = 0;
};

ScriptCensus count_scripts(std::string_view text) {
  ScriptCensus census;
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    auto byte = static_cast<unsigned char>(text[pos]);
    if (base::is_ascii_alpha(text[pos]) || (byte >= 0xC3 && byte <= 0xCB)) ++census.latin;
    if (byte >= 0xCE && byte <= 0xDF) ++census.other;
    if (byte == 0xE0 || (byte >= 0xE3 && byte <= 0xED)) ++census.other;
    if (byte == 0xE1) ++(text.substr(pos, 3) >= "\xE1\xB8\x80" ? census.latin : census.other);
  }
  return census;
}

}  // namespace

LanguageGuess::LanguageGuess(const Table& stopwords) {
  for (const TableRow& row : stopwords.rows) {
    auto known = std::find(languages_.begin(), languages_.end(), row.cell(0));
    auto index = static_cast<std::size_t>(known - languages_.begin());
    if (known == languages_.end()) languages_.emplace_back(row.cell(0));
    auto& of_word = languages_of_[std::string(row.cell(1))];
    if (of_word.empty() || of_word.back() != index) of_word.push_back(index);
  }
}

std::vector<std::size_t> LanguageGuess::count_function_words(std::string_view text, std::size_t& words) const {
  std::vector<std::size_t> counts(languages_.size(), 0);
  for_each_word(text, [&](std::string_view word) {
    ++words;
    auto found = languages_of_.find(word);
    if (found == languages_of_.end()) return;
    for (std::size_t language : found->second) ++counts[language];
  });
  return counts;
}

std::string LanguageGuess::guess(std::string_view text) const {
  text = text.substr(0, kReach);
  std::size_t words = 0;
  const std::vector<std::size_t> counts = count_function_words(text, words);
  auto english = std::find(languages_.begin(), languages_.end(), "en");
  if (words >= kFewestWords && english != languages_.end()) {
    std::size_t ours = counts[static_cast<std::size_t>(english - languages_.begin())];
    auto best = std::max_element(counts.begin(), counts.end());
    bool decided = *best * 100 >= words * kPercentOfWords && *best * 2 > ours * 3;
    if (decided) return languages_[static_cast<std::size_t>(best - counts.begin())];
  }
  ScriptCensus scripts = count_scripts(text);
  return scripts.other > scripts.latin && scripts.other >= kFewestLetters ? "und" : "en";
}

}  // namespace throughline::reading
