#include "language/word_context.hpp"

#include <algorithm>
#include <unordered_map>

namespace throughline::language {
namespace {

// How a sentence is written as a whole.
ContextBits case_of(const std::vector<Word>& words) {
  const auto letters = std::count_if(words.begin(), words.end(), [](const Word& w) { return w.is_word; });
  if (letters < 3) {
    return 0;
  }
  const auto capitals = std::count_if(words.begin(), words.end(), [](const Word& w) { return w.capital; });
  const auto loud = std::count_if(words.begin(), words.end(), [](const Word& w) { return w.is_word && !w.has_small; });
  return (capitals * 10 >= letters * 6 ? kTitleCaseSentence : 0U) | (loud == letters ? kCapitalsSentence : 0U);
}

// How an article uses a word.
struct Usage {
  bool small = false;
  std::uint32_t capital = 0;  // within sentences that are not in title case
};

using Usages = std::unordered_map<std::uint32_t, Usage>;

bool is_telling_capital(const std::vector<Word>& words, std::size_t at, ContextBits sentence) {
  return words[at].capital && at > 0 && (sentence & kTitleCaseSentence) == 0;
}

Usages count_usages(std::span<const std::vector<Word>> sentences) {
  Usages usages;
  for (const std::vector<Word>& words : sentences) {
    const ContextBits sentence = case_of(words);
    for (std::size_t i = 0; i < words.size(); ++i) {
      Usage& usage = usages[words[i].lower];
      usage.small = usage.small || !words[i].capital;
      usage.capital += is_telling_capital(words, i, sentence) ? 1U : 0U;
    }
  }
  return usages;
}

ContextBits bits_of_usage(const Usage& usage, bool capital, bool own) {
  const std::uint32_t elsewhere = usage.capital - (own ? 1U : 0U);
  return (usage.small && capital ? kSmallElsewhere : 0U) | (elsewhere >= 1 ? kCapitalElsewhere : 0U) |
         (elsewhere >= 2 ? kCapitalOften : 0U);
}

void add_phrases(std::span<const Word> words, const Gazetteer& gazetteer, std::vector<ContextBits>& bits) {
  for (const GazetteerPhrase& phrase : gazetteer.find_phrases(words)) {
    bits[phrase.first] |= static_cast<ContextBits>(phrase.kinds) << kPhraseBegins;
    for (std::size_t i = phrase.first; i < phrase.last; ++i) {
      bits[i] |= phrase.kinds;
    }
  }
}

}  // namespace

std::vector<std::vector<ContextBits>> find_word_context(std::span<const std::vector<Word>> sentences,
                                                        const Gazetteer& gazetteer) {
  const Usages usages = count_usages(sentences);
  std::vector<std::vector<ContextBits>> context;
  context.reserve(sentences.size());
  for (const std::vector<Word>& words : sentences) {
    const ContextBits sentence = case_of(words);
    std::vector<ContextBits>& bits = context.emplace_back(words.size(), sentence);
    for (std::size_t i = 0; i < words.size(); ++i) {
      bits[i] |= (i == 0 ? kFirstWord : 0U) |
                 bits_of_usage(usages.at(words[i].lower), words[i].capital, is_telling_capital(words, i, sentence));
    }
    add_phrases(words, gazetteer, bits);
  }
  return context;
}

}  // namespace throughline::language
