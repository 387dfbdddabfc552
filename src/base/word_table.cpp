#include "base/word_table.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "base/embedded_files.hpp"

namespace throughline {
namespace {

// Cuts off and returns what stands before the first `mark`.
std::string_view cut_until(std::string_view& rest, char mark) {
  const std::size_t at = std::min(rest.find(mark), rest.size());
  const std::string_view piece = rest.substr(0, at);
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return piece;
}

}  // namespace

std::string_view embedded_words(std::string_view name) {
  const auto files = embedded_files();
  const auto found =
      std::find_if(files.begin(), files.end(), [&](const EmbeddedFile& file) { return file.path == name; });
  return found == files.end() ? std::string_view()
                              : std::string_view(found->begin, static_cast<std::size_t>(found->end - found->begin));
}

std::vector<std::vector<std::string_view>> read_word_table(std::string_view table) {
  std::vector<std::vector<std::string_view>> rows;
  while (!table.empty()) {
    std::string_view line = cut_until(table, '\n');
    if (line.empty() || line.front() == '#') {
      continue;
    }
    std::vector<std::string_view>& columns = rows.emplace_back();
    while (!line.empty()) {
      columns.push_back(cut_until(line, '\t'));
    }
  }
  return rows;
}

std::unordered_set<std::string_view> read_word_set(std::string_view table) {
  std::unordered_set<std::string_view> words;
  for (const auto& columns : read_word_table(table)) {
    words.insert(columns.front());
  }
  return words;
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return is_ascii_upper(c) ? static_cast<char>(c + 32) : c; });
  return lower;
}

}  // namespace throughline
