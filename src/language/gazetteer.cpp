#include "language/gazetteer.hpp"

#include <algorithm>

namespace throughline::language {
namespace {

constexpr std::size_t kLongestPhrase = 8;  // words

}  // namespace

void Gazetteer::add(std::string_view phrase, GazetteerKind kind, const Tokenizer& tokenizer) {
  const auto words = tokenizer.find_words(phrase);
  if (words.empty() || words.size() > kLongestPhrase) {
    return;
  }
  std::uint64_t hash = 0;
  for (const Span word : words) {
    hash = mix(hash, hash_text(words_of(phrase, word)));
    entries_.try_emplace(hash);
  }
  entries_[hash].kinds |= static_cast<GazetteerMask>(1U << static_cast<unsigned>(kind));
}

std::vector<GazetteerPhrase> Gazetteer::find_phrases(std::span<const Word> words) const {
  std::vector<GazetteerPhrase> phrases;
  for (std::size_t first = 0; first < words.size(); ++first) {
    std::uint64_t hash = 0;
    for (std::size_t last = first; last < std::min(words.size(), first + kLongestPhrase); ++last) {
      hash = mix(hash, words[last].form);
      const auto found = entries_.find(hash);
      if (found == entries_.end()) {
        break;
      }
      if (found->second.kinds != 0) {
        phrases.push_back({first, last + 1, found->second.kinds});
      }
    }
  }
  return phrases;
}

std::vector<GazetteerMask> Gazetteer::find(std::span<const Word> words) const {
  std::vector<GazetteerMask> masks(words.size());
  for (const GazetteerPhrase& phrase : find_phrases(words)) {
    for (std::size_t i = phrase.first; i < phrase.last; ++i) {
      masks[i] |= phrase.kinds;
    }
  }
  return masks;
}

}  // namespace throughline::language
