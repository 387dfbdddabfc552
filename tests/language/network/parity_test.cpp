// What the trainer's own reading of the quantised model says of sentences, against what the engine's network says.
#include <doctest/doctest.h>

#include <array>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "language/gazetteer_tables.hpp"
#include "language/learned_model.hpp"
#include "language/word_context.hpp"

namespace throughline::language {
namespace {

// A line of parity.tsv: form, tag, head from 1 (0 for the root), relation, name label.
struct Row {
  std::string form;
  std::string rest;
};

std::vector<std::vector<Row>> read_rows() {
  std::ifstream file(std::string(THROUGHLINE_SOURCE_DIR) + "/tests/language/parity.tsv");
  std::vector<std::vector<Row>> sentences(1);
  for (std::string line; std::getline(file, line);) {
    if (line.empty()) {
      sentences.emplace_back();
    } else if (!line.starts_with("#")) {
      const std::size_t tab = line.find('\t');
      sentences.back().push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
  }
  std::erase_if(sentences, [](const auto& sentence) { return sentence.empty(); });
  return sentences;
}

// "O", "B-PER" or "I-PER"
std::string name_of(NameLabel label) {
  if (label == kOutside) {
    return "O";
  }
  return (is_first(label) ? "B-" : "I-") + std::string(to_string(type_of(label)));
}

// BIOES as BIO, which is what the engine keeps.
std::string without_ends(std::string row) {
  const std::size_t label = row.rfind('\t') + 1;
  row[label] = row[label] == 'S' ? 'B' : row[label] == 'E' ? 'I' : row[label];
  return row;
}

std::string describe(const SentenceReading& reading, std::size_t word, const LearnedModel& model) {
  const std::string head = std::to_string(reading.heads[word] + 1);
  return std::string(model.tags.name(reading.tags[word])) + "\t" + head + "\t" +
         model.relations[reading.relations[word]] + "\t" + name_of(reading.names[word]);
}

}  // namespace

TEST_CASE("the engine's network reads as the trainer's does") {
  const auto file = ModelFile::open(embedded_file("english.tlm"));
  REQUIRE(file.ok());
  const auto model = read_learned_model(file.value());
  REQUIRE(model.has_value());
  const Gazetteer gazetteer = build_gazetteer(TableSet::embedded().value());
  const auto sentences = read_rows();
  REQUIRE(sentences.size() >= 10);
  NetworkMemory memory;
  std::size_t count = 0;
  std::vector<std::string> different;
  for (const auto& rows : sentences) {
    std::vector<std::vector<Word>> words(1);
    for (const Row& row : rows) {
      words[0].push_back(describe_word(row.form));
    }
    const auto context = find_word_context(words, gazetteer);
    const auto readings = model->network.read_sentences(words, context, best_kernels(), memory);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      ++count;
      if (describe(readings[0], i, *model) != without_ends(rows[i].rest)) {
        different.push_back(rows[i].form);
      }
    }
  }
  // The trainer rounds its curves otherwise, so where two answers are as good as even it may take the other.
  INFO(different.size() << " of " << count);
  CHECK(different.size() * 100 <= count);
}

}  // namespace throughline::language
