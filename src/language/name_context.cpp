#include "language/name_context.hpp"

#include <algorithm>
#include <unordered_map>

namespace throughline::language {
namespace {

constexpr std::uint32_t kOf = hash_text("of");
constexpr std::uint32_t kHyphen = hash_text("-");
constexpr std::uint32_t kAmpersand = hash_text("&");

bool joins_run(const Word& word) { return word.lower == kOf || word.lower == kHyphen || word.lower == kAmpersand; }

// Marks the run of capitalised words that begins at `begin`; gives its end.
std::size_t mark_run(std::vector<NameToken>& tokens, std::size_t begin) {
  std::size_t end = begin + 1;
  for (std::size_t i = end; i < tokens.size() && (tokens[i].word.capital || joins_run(tokens[i].word)); ++i) {
    end = tokens[i].word.capital ? i + 1 : end;
    if (!tokens[i].word.capital && !(i + 1 < tokens.size() && tokens[i + 1].word.capital)) {
      break;
    }
  }
  CapitalRun run;
  run.first = tokens[begin].word.lower;
  run.last = tokens[end - 1].word.lower;
  run.last_cluster = tokens[end - 1].word.cluster;
  run.before = begin > 0 ? tokens[begin - 1].word.lower : 0;
  run.after = end < tokens.size() ? tokens[end].word.lower : 0;
  run.length = static_cast<std::uint8_t>(std::min<std::size_t>(end - begin, 7));
  for (std::size_t i = begin; i < end; ++i) {
    run.position = static_cast<std::uint8_t>(std::min<std::size_t>(i - begin, 3));
    tokens[i].run = run;
  }
  return end;
}

void mark_runs(std::vector<NameToken>& tokens) {
  for (std::size_t i = 0; i < tokens.size();) {
    i = tokens[i].word.capital ? mark_run(tokens, i) : i + 1;
  }
}

bool is_title_case(const std::vector<Word>& words) {
  const auto capitals = std::count_if(words.begin(), words.end(), [](const Word& w) { return w.capital; });
  const auto letters = std::count_if(words.begin(), words.end(), [](const Word& w) { return w.is_word; });
  return letters >= 3 && capitals * 10 >= letters * 6;
}

// How an article uses a word.
struct Usage {
  bool small = false;
  std::uint32_t capital = 0;  // within sentences that are not in title case
};

using Usages = std::unordered_map<std::uint32_t, Usage>;

Usages count_usages(std::span<const TaggedSentence> sentences) {
  Usages usages;
  for (const TaggedSentence& sentence : sentences) {
    const bool title = is_title_case(sentence.words);
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      Usage& usage = usages[sentence.words[i].lower];
      usage.small = usage.small || !sentence.words[i].capital;
      usage.capital += sentence.words[i].capital && i > 0 && !title ? 1U : 0U;
    }
  }
  return usages;
}

}  // namespace

std::vector<std::vector<NameToken>> build_name_context(std::span<const TaggedSentence> sentences,
                                                       const Gazetteer& gazetteer) {
  const Usages usages = count_usages(sentences);
  std::vector<std::vector<NameToken>> context;
  for (const TaggedSentence& sentence : sentences) {
    const auto masks = gazetteer.find(sentence.words);
    const bool title = is_title_case(sentence.words);
    std::vector<NameToken>& tokens = context.emplace_back(sentence.words.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const Usage& usage = usages.at(sentence.words[i].lower);
      const bool own = sentence.words[i].capital && i > 0 && !title;
      tokens[i].word = sentence.words[i];
      tokens[i].tag = sentence.tags[i];
      tokens[i].gazetteer = masks[i];
      tokens[i].first = i == 0;
      tokens[i].title_case = title;
      tokens[i].seen_small = usage.small && sentence.words[i].capital;
      tokens[i].seen_capital = static_cast<std::uint8_t>(std::min(usage.capital - (own ? 1U : 0U), 2U));
    }
    mark_runs(tokens);
  }
  return context;
}

}  // namespace throughline::language
