#include "language/network/network.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "language/network/random_network.hpp"
#include "language/network/sentence_pieces.hpp"

namespace throughline::language {
namespace {

using test::NetworkSizes;

// One network with sentences to read.
struct Trial {
  NetworkSizes sizes;
  std::vector<std::uint8_t> section;
  Network network;
  std::vector<std::vector<Word>> sentences;
  std::vector<std::vector<ContextBits>> context;

  explicit Trial(std::uint64_t seed,
                 const std::vector<std::size_t>& lengths = {0, 1, 2, 3, 5, 8, 30, 41, 90, 160, 161, 400})
      : section(test::random_tensors(sizes, seed)),
        network(test::read_random_network(section, sizes)),
        sentences(test::random_sentences(lengths, seed)),
        context(test::random_context(sentences, seed)) {}

  [[nodiscard]] std::vector<SentenceReading> read(const Kernels& kernels) const {
    NetworkMemory memory;
    return network.read_sentences(sentences, context, kernels, memory);
  }
};

bool is_tree(const std::vector<std::int32_t>& heads) {
  const auto way_up = [&](std::int32_t word) {
    std::size_t steps = 0;
    while (word != kRootHead && steps <= heads.size()) {
      word = heads[static_cast<std::size_t>(word)];
      ++steps;
    }
    return steps <= heads.size();
  };
  bool rooted = true;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    rooted = rooted && way_up(static_cast<std::int32_t>(i));
  }
  return rooted && std::count(heads.begin(), heads.end(), kRootHead) == (heads.empty() ? 0 : 1);
}

TEST_CASE("all kernels read the same from a sentence") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    const Trial trial(seed);
    const auto expected = trial.read(portable_kernels());
    for (const Kernels* kernels : {avx2_kernels(), avx512_kernels()}) {
      if (kernels != nullptr) {
        CAPTURE(kernels->name);
        CHECK(trial.read(*kernels) == expected);
      }
    }
  }
}

TEST_CASE("a sentence is read alike alone, among others and with a memory full of other words") {
  const Trial trial(7);
  NetworkMemory memory;
  const auto together = trial.network.read_sentences(trial.sentences, trial.context, best_kernels(), memory);
  for (std::size_t s = 0; s < trial.sentences.size(); ++s) {
    const auto alone = trial.network.read_sentences(std::span(trial.sentences).subspan(s, 1),
                                                    std::span(trial.context).subspan(s, 1), best_kernels(), memory);
    CHECK(alone.front() == together[s]);
  }
}

TEST_CASE("more forms than are remembered change nothing") {
  const Trial trial(3, {40, 12});
  const auto expected = trial.read(best_kernels());
  NetworkMemory memory;
  for (int i = 0; i < 3; ++i) {
    std::vector<std::vector<Word>> many(1);
    for (std::size_t word = 0; word < FormGates::kMostForms / 2; ++word) {
      many[0].push_back(describe_word("x" + std::to_string(word) + std::to_string(i)));
    }
    const std::vector<std::vector<ContextBits>> none = {std::vector<ContextBits>(many[0].size())};
    CHECK(trial.network.read_sentences(many, none, best_kernels(), memory).size() == 1);
  }
  CHECK(trial.network.read_sentences(trial.sentences, trial.context, best_kernels(), memory) == expected);
}

TEST_CASE("heads are a tree with one root, whatever the weights and the length") {
  for (std::uint64_t seed = 10; seed < 14; ++seed) {
    for (const SentenceReading& reading : Trial(seed).read(best_kernels())) {
      CHECK(is_tree(reading.heads));
    }
  }
}

TEST_CASE("the relation root belongs to the root's dependent alone") {
  const auto names = test::relation_names(NetworkSizes{}.relations);
  for (const SentenceReading& reading : Trial(5).read(best_kernels())) {
    for (std::size_t i = 0; i < reading.heads.size(); ++i) {
      CHECK((names[reading.relations[i]] == "root") == (reading.heads[i] == kRootHead));
    }
  }
}

TEST_CASE("names begin with a first word and keep their type") {
  for (const SentenceReading& reading : Trial(6).read(best_kernels())) {
    NameLabel before = kSentenceStart;
    for (const NameLabel label : reading.names) {
      CHECK(may_follow(before, label));
      before = label;
    }
  }
}

TEST_CASE("a sentence without end is read in pieces behind its marks") {
  std::vector<Word> words(1000, describe_word("on"));
  words[150] = describe_word(",");
  const auto ends = find_piece_ends(words);
  CHECK(ends.front() == 151);
  CHECK(ends.back() == 1000);
  CHECK(std::is_sorted(ends.begin(), ends.end()));
}

TEST_CASE("a network whose parts do not fit is refused") {
  NetworkSizes sizes;
  const auto section = test::random_tensors(sizes, 1);
  const auto tensors = Tensors::read(section);
  REQUIRE(tensors.has_value());
  const WordTables words = test::even_tables(sizes.vectors);
  const WordTables other_words = {words.lower, test::even_tables(sizes.vectors + 1).written};
  const auto relations = test::relation_names(sizes.relations);
  CHECK(Network::read(*tensors, words, relations, sizes.tags).has_value());
  CHECK_FALSE(Network::read(*tensors, other_words, relations, sizes.tags).has_value());
  CHECK_FALSE(Network::read(*tensors, words, test::relation_names(sizes.relations + 1), sizes.tags).has_value());
  CHECK_FALSE(Network::read(*tensors, words, relations, sizes.tags + 1).has_value());
  CHECK_FALSE(Network::read({}, words, relations, sizes.tags).has_value());
}

TEST_CASE("tensors that are cut short are refused") {
  const auto section = test::random_tensors({}, 1);
  for (std::size_t length = 1; length < section.size(); length += 37) {
    const auto cut = std::span(section).first(length);
    const auto tensors = Tensors::read(cut);
    const bool complete = tensors.has_value() && tensors->floats("names.end") != nullptr;
    CHECK_FALSE(complete);
  }
}

}  // namespace
}  // namespace throughline::language
