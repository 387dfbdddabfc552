// Prints what the engine sees of words, so that the trainer need not compute it again: for each line of the input (one
// word a line, an empty line behind a sentence, "# newdoc" before an article) the word, the keys of its lower-case and
// its written form, the rows of its features in a table of ROWS rows (-1 where it has none) and the bits of its
// context.
#include <algorithm>
#include <bit>
#include <charconv>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "language/gazetteer_tables.hpp"
#include "language/word_context.hpp"
#include "language/word_features.hpp"

namespace {

using namespace throughline;
using language::Word;

struct Article {
  std::vector<std::vector<std::string>> forms{{}};
  std::vector<std::vector<Word>> words{{}};

  void add(const std::string& form) {
    forms.back().push_back(form);
    words.back().push_back(language::describe_word(form));
  }
  void end_sentence() {
    if (!forms.back().empty()) {
      forms.emplace_back();
      words.emplace_back();
    }
  }
};

void write_word(const std::string& form, const Word& word, language::ContextBits context, std::uint32_t rows) {
  std::cout << form << '\t' << word.lower << '\t' << word.form << '\t';
  std::string_view gap;
  for (const language::FeatureKey key : language::word_features(word)) {
    std::cout << gap;
    if (key == 0) {
      std::cout << "-1";
    } else {
      std::cout << (key & (rows - 1));
    }
    gap = " ";
  }
  std::cout << '\t' << context << '\n';
}

void write_article(const Article& article, const language::Gazetteer& gazetteer, std::uint32_t rows) {
  const auto context = language::find_word_context(article.words, gazetteer);
  for (std::size_t s = 0; s < article.words.size(); ++s) {
    for (std::size_t i = 0; i < article.words[s].size(); ++i) {
      write_word(article.forms[s][i], article.words[s][i], context[s][i], rows);
    }
    if (!article.words[s].empty()) {
      std::cout << '\n';
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  const auto tables = throughline::TableSet::embedded();
  const std::string_view number = argc == 2 ? argv[1] : "";
  std::uint32_t rows = 0;
  std::from_chars(number.data(), number.data() + number.size(), rows);
  if (!std::has_single_bit(rows) || !tables) {
    std::cerr << "usage: describe_words ROWS < words (ROWS is a power of two)\n";
    return 2;
  }
  std::ios::sync_with_stdio(false);
  const language::Gazetteer gazetteer = language::build_gazetteer(tables.value());
  Article article;
  for (std::string line; std::getline(std::cin, line);) {
    if (line.empty()) {
      article.end_sentence();
    } else if (line.starts_with("# newdoc")) {
      write_article(article, gazetteer, rows);
      article = {};
    } else {
      article.add(line);
    }
  }
  write_article(article, gazetteer, rows);
  return std::cout.good() ? 0 : 1;
}
