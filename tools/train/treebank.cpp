#include "treebank.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>

namespace throughline::train {
namespace {

std::vector<std::string> cut(const std::string& line, char mark) {
  std::vector<std::string> parts{""};
  for (const char c : line) {
    if (c == mark) {
      parts.emplace_back();
    } else {
      parts.back().push_back(c);
    }
  }
  return parts;
}

bool is_word_line(const std::vector<std::string>& columns) {
  return columns.size() == 10 && columns[0].find_first_not_of("0123456789") == std::string::npos;
}

TreebankWord read_word(const std::vector<std::string>& columns) {
  TreebankWord word{columns[1],
                    columns[2] == "_" && columns[1] != "_" ? columns[1] : columns[2],
                    columns[3] + "/" + columns[4],
                    std::atoi(columns[6].c_str()) - 1,
                    columns[7],
                    columns[9]};
  return word;
}

}  // namespace

std::string read_file(const std::string& path) {
  gzFile file = gzopen(path.c_str(), "rb");
  if (file == nullptr) {
    std::cerr << "cannot read " << path << '\n';
    std::exit(1);
  }
  std::string text;
  std::array<char, 65536> buffer{};
  for (int got = 0; (got = gzread(file, buffer.data(), buffer.size())) > 0;) {
    text.append(buffer.data(), static_cast<std::size_t>(got));
  }
  gzclose(file);
  return text;
}

std::vector<TreebankSentence> read_treebank(const std::string& path) {
  std::vector<TreebankSentence> sentences;
  TreebankSentence sentence;
  std::string document;
  for (const std::string& line : cut(read_file(path), '\n')) {
    if (line.starts_with("# newdoc id = ")) {
      document = line.substr(14);
    }
    if (line.empty() && !sentence.words.empty()) {
      for (TreebankWord& word : sentence.words) {
        word.head = word.head < 0 ? static_cast<std::int32_t>(sentence.words.size()) : word.head;
      }
      sentence.document = document;
      sentences.push_back(std::move(sentence));
      sentence = {};
    }
    if (const auto columns = cut(line, '\t'); is_word_line(columns)) {
      sentence.words.push_back(read_word(columns));
    }
  }
  return sentences;
}

}  // namespace throughline::train
