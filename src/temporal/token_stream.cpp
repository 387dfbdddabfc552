#include "temporal/token_stream.hpp"

namespace throughline::temporal {

std::string_view TokenStream::word(std::size_t at) const {
  const TimeToken& token = (*this)[at];
  if (token.entry != kUnknownWord) return lexicon_->entry(token.entry).word;
  return words_of(text_, token.span);
}

bool TokenStream::word_is(std::size_t at, std::string_view lower) const {
  const TimeToken& token = (*this)[at];
  if (token.kind != TokenKind::word) return false;
  if (token.entry != kUnknownWord) return lexicon_->entry(token.entry).word == lower;
  const std::string_view word = words_of(text_, token.span);
  if (word.size() != lower.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] - 'A' + 'a') : word[i];
    if (c != lower[i]) return false;
  }
  return true;
}

std::string_view TokenStream::words(std::size_t begin, std::size_t end) const {
  if (begin >= end || end > tokens_.size()) return {};
  return words_of(text_, {tokens_[begin].span.begin, tokens_[end - 1].span.end});
}

}  // namespace throughline::temporal
