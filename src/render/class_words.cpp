#include <map>

#include "base/text.hpp"
#include "render/claim_words.hpp"
#include "throughline/tables.hpp"

namespace throughline::render {
namespace {

using Words = std::map<std::string, std::string, std::less<>>;

Words read_words() {
  Words words;
  const auto table = parse_table("class_words", embedded_file("class_words.tsv"), "class_words.tsv");
  if (!table.ok()) return words;
  for (const TableRow& row : table.value().rows) words.emplace(row.cell(0), row.cell(1));
  return words;
}

}  // namespace

std::string class_words(std::string_view event_class) {
  static const Words kWords = read_words();
  const auto found = kWords.find(event_class);
  if (found != kWords.end()) return found->second;
  std::string words(event_class.empty() ? std::string_view("event") : event_class);
  words[0] = base::to_ascii_upper(words[0]);
  return words;
}

}  // namespace throughline::render
