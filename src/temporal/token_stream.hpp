// The tokens of an article as parsers read them. Reading outside of it gives a boundary, so parsers need no checks.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "temporal/find_word.hpp"
#include "temporal/lexicon.hpp"
#include "temporal/time_token.hpp"
#include "throughline/sentence.hpp"
#include "throughline/token.hpp"

namespace throughline::temporal {

class TokenStream {
 public:
  TokenStream(std::string_view text, const Lexicon& lexicon, std::vector<TimeToken> tokens)
      : text_(text), lexicon_(&lexicon), tokens_(std::move(tokens)) {}

  std::size_t size() const { return tokens_.size(); }
  const TimeToken& operator[](std::size_t at) const { return at < tokens_.size() ? tokens_[at] : kBoundary; }

  bool is(std::size_t at, WordClass word_class) const { return ((*this)[at].classes & bit(word_class)) != 0; }
  bool is_any(std::size_t at, WordMask mask) const { return ((*this)[at].classes & mask) != 0; }
  bool is_mark(std::size_t at, char mark) const {
    return (*this)[at].kind == TokenKind::mark && (*this)[at].mark == mark;
  }
  bool is_word(std::size_t at) const { return (*this)[at].kind == TokenKind::word; }
  bool is_digits(std::size_t at) const { return (*this)[at].kind == TokenKind::digits; }
  bool is_boundary(std::size_t at) const { return (*this)[at].kind == TokenKind::boundary; }
  bool glued(std::size_t at) const { return (*this)[at].glued; }
  // A mark without space before or after it.
  bool is_inner_mark(std::size_t at, char mark) const { return is_mark(at, mark) && glued(at) && glued(at + 1); }

  std::int32_t value(std::size_t at, WordClass word_class) const {
    return lexicon_->value((*this)[at].entry, word_class);
  }
  // The word in lower case when the lexicon has it, else as it stands.
  std::string_view word(std::size_t at) const;
  bool word_is(std::size_t at, std::string_view lower) const;
  std::span<const TimeToken> tokens() const { return tokens_; }

  // The words of the language engine, which must outlive the stream. Without them every token may be any part of
  // speech.
  void set_language_words(std::span<const Token> words) { words_ = words; }
  bool has_tags() const { return !words_.empty(); }
  std::span<const Token> language_words() const { return words_; }
  // The word of a token (find_word.hpp); kNoWord when there is none.
  std::uint32_t word_of(std::size_t at) const { return words_.empty() ? kNoWord : find_word(words_, (*this)[at].span); }
  Upos tag(std::size_t at) const {
    const std::uint32_t word = word_of(at);
    return word == kNoWord ? Upos::x : words_[word].upos;
  }

  const Lexicon& lexicon() const { return *lexicon_; }
  std::string_view text() const { return text_; }
  std::string_view words(std::size_t begin, std::size_t end) const;

 private:
  static constexpr TimeToken kBoundary{.kind = TokenKind::boundary};
  std::string_view text_;
  const Lexicon* lexicon_;
  std::vector<TimeToken> tokens_;
  std::span<const Token> words_;
};

// Cuts the text into tokens in one pass; a boundary stands before each sentence but the first. Text outside of the
// sentences is read too when there are none at all.
TokenStream scan_text(std::string_view text, std::span<const Sentence> sentences, const Lexicon& lexicon);

}  // namespace throughline::temporal
