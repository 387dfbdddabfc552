// Which language a text is in, by its script and by the share of its words that are a language's function words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/by_text.hpp"
#include "throughline/tables.hpp"

namespace throughline::reading {

class LanguageGuess {
 public:
  // Rows: language (BCP 47), function word.
  explicit LanguageGuess(const Table& stopwords);

  // "en" when the text is English or too short to tell; another language of the table; "und" for a script or a language
  // that it does not know. Looks at the first 20,000 bytes.
  std::string guess(std::string_view text) const;

 private:
  // By language; `words` grows by the words of the text.
  std::vector<std::size_t> count_function_words(std::string_view text, std::size_t& words) const;

  std::vector<std::string> languages_;
  base::ByText<std::vector<std::size_t>> languages_of_;  // by word: indices, each once
};

}  // namespace throughline::reading
