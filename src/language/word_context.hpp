// What the network is told of a word beyond its form: which known names cover it, what sort of sentence it stands in,
// and how the article writes it elsewhere. One bit a fact.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "language/gazetteer.hpp"
#include "language/word.hpp"

namespace throughline::language {

using ContextBits = std::uint32_t;

// Bits 0 to 9: a phrase of that GazetteerKind covers the word; bits 10 to 19: such a phrase begins at it.
inline constexpr unsigned kPhraseBegins = 10;
inline constexpr ContextBits kFirstWord = 1U << 20U;
inline constexpr ContextBits kTitleCaseSentence = 1U << 21U;
inline constexpr ContextBits kCapitalsSentence = 1U << 22U;
// The word has a capital here and a small letter elsewhere in the article.
inline constexpr ContextBits kSmallElsewhere = 1U << 23U;
// The article has the word with a capital within other sentences (not of title case): once at least, twice at least.
inline constexpr ContextBits kCapitalElsewhere = 1U << 24U;
inline constexpr ContextBits kCapitalOften = 1U << 25U;
inline constexpr std::size_t kContextBitCount = 32;  // with room for more

// The bits of all words of an article; result[i] belongs to sentences[i].
std::vector<std::vector<ContextBits>> find_word_context(std::span<const std::vector<Word>> sentences,
                                                        const Gazetteer& gazetteer);

}  // namespace throughline::language
