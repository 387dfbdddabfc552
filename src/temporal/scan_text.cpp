// Cuts text into words, numbers and marks in one pass over its bytes.
#include <algorithm>
#include <array>
#include <span>

#include "temporal/token_stream.hpp"

namespace throughline::temporal {
namespace {

enum class Byte : std::uint8_t { space, letter, capital, digit, mark, high };

constexpr std::array<Byte, 256> build_byte_classes() {
  std::array<Byte, 256> classes{};
  for (std::size_t i = 0; i < 256; ++i) {
    const bool space = i <= 32;
    classes[i] = i >= 128 ? Byte::high : space ? Byte::space : Byte::mark;
  }
  for (std::size_t i = 'a'; i <= 'z'; ++i) classes[i] = Byte::letter;
  for (std::size_t i = 'A'; i <= 'Z'; ++i) classes[i] = Byte::capital;
  for (std::size_t i = '0'; i <= '9'; ++i) classes[i] = Byte::digit;
  return classes;
}

constexpr std::array<Byte, 256> kByteClasses = build_byte_classes();

// What a character outside of ASCII is: a mark of its own (general punctuation), a space, or part of a word.
struct WideCharacter {
  std::uint32_t length = 1;
  char mark = 0;  // 0: a letter; ' ': a space
  bool dash = false;
};

class Scanner {
 public:
  Scanner(std::string_view text, const Lexicon& lexicon) : text_(text), lexicon_(lexicon) {
    tokens_.reserve(text.size() / 5 + 16);
  }

  void scan(Span range) {
    at_ = range.begin;
    end_ = range.end;
    glued_ = false;
    while (at_ < end_) step();
  }

  void add_boundary(std::uint32_t place) { tokens_.push_back({.span = {place, place}, .kind = TokenKind::boundary}); }

  std::vector<TimeToken> take() { return std::move(tokens_); }

 private:
  Byte byte_class(std::uint32_t at) const { return kByteClasses[static_cast<unsigned char>(text_[at])]; }
  unsigned char byte(std::uint32_t at) const {
    return at < end_ ? static_cast<unsigned char>(text_[at]) : static_cast<unsigned char>(0);
  }

  void step() {
    switch (byte_class(at_)) {
      case Byte::space:
        ++at_;
        glued_ = false;
        return;
      case Byte::letter:
      case Byte::capital:
        return scan_word();
      case Byte::digit:
        return scan_digits();
      case Byte::mark:
        return add_mark(1, text_[at_] == '`' ? '\'' : text_[at_], false);
      case Byte::high:
        return scan_wide();
    }
  }

  // E2 80 xx is general punctuation; C2 A0 the no-break space. Anything else counts as a letter.
  WideCharacter wide_at(std::uint32_t at) const {
    if (byte(at) == 0xC2 && byte(at + 1) == 0xA0) return {2, ' ', false};
    if (byte(at) == 0xC2 && byte(at + 1) == 0xBD) return {2, 'h', false};
    if (byte(at) != 0xE2 || byte(at + 1) != 0x80) return {};
    const unsigned char last = byte(at + 2);
    if (last >= 0x90 && last <= 0x95) return {3, '-', last >= 0x93};
    if (last == 0x98 || last == 0x99) return {3, '\'', false};
    if (last == 0x9C || last == 0x9D) return {3, '"', false};
    if (last <= 0x8A || last == 0xAF) return {3, ' ', false};
    return {3, '*', false};
  }

  void scan_wide() {
    const WideCharacter wide = wide_at(at_);
    if (wide.mark == 0) return scan_word();
    if (wide.mark == ' ') {
      at_ += wide.length;
      glued_ = false;
      return;
    }
    add_mark(wide.length, wide.mark, wide.dash);
  }

  void add_mark(std::uint32_t length, char mark, bool dash) {
    push({.span = {at_, at_ + length}, .kind = TokenKind::mark, .mark = mark, .dash = dash});
  }

  void push(TimeToken token) {
    token.span.end = std::min(token.span.end, end_);
    token.glued = glued_;
    at_ = token.span.end;
    glued_ = true;
    tokens_.push_back(token);
  }

  void scan_digits() {
    TimeToken token{.span = {at_, at_}, .number = 0, .kind = TokenKind::digits};
    std::uint32_t i = at_;
    const auto take_digit = [&] {
      if (token.digits < 10) ++token.digits;
      token.number = token.digits < 10 ? token.number * 10 + (text_[i] - '0') : -1;
      ++i;
    };
    while (i < end_ && byte_class(i) == Byte::digit) take_digit();
    while (token.digits <= 9 && i - at_ <= 15 && is_thousands_group(i)) {
      token.grouped = true;
      ++i;
      for (int k = 0; k < 3; ++k) take_digit();
    }
    token.span.end = i;
    push(token);
  }

  bool is_digit(std::uint32_t at) const { return at < end_ && byte_class(at) == Byte::digit; }

  bool is_thousands_group(std::uint32_t at) const {
    return byte(at) == ',' && is_digit(at + 1) && is_digit(at + 2) && is_digit(at + 3) && !is_digit(at + 4);
  }

  void scan_word() {
    std::uint32_t hash = kHashSeed;
    std::uint32_t i = at_;
    bool lower_seen = false;
    while (i < end_) {
      const Byte kind = byte_class(i);
      const auto value = static_cast<unsigned char>(text_[i]);
      if (kind == Byte::capital) {
        hash = hash_step(hash, static_cast<unsigned char>(value + ('a' - 'A')));
      } else if (kind == Byte::letter || (kind == Byte::high && wide_at(i).mark == 0)) {
        hash = hash_step(hash, value);
        lower_seen = true;
      } else {
        break;
      }
      ++i;
    }
    if (i - at_ == 1 && byte(i) == '.') return scan_dotted();
    add_word({at_, i}, hash, !lower_seen && i - at_ > 1);
  }

  void add_word(Span span, std::uint32_t hash, bool all_capitals) {
    TimeToken token{.span = span, .kind = TokenKind::word, .all_capitals = all_capitals};
    token.capital = byte_class(span.begin) == Byte::capital;
    token.entry = lexicon_.find(text_.substr(span.begin, size(span)), hash);
    token.classes = lexicon_.classes(token.entry, token.capital);
    push(token);
  }

  // "a.m.", "B.C.", "p.m": letters with stops between become one word without them. The last stop is left out where
  // the sentence ends, for there it is the sentence's.
  void scan_dotted() {
    std::array<char, 4> letters{};
    std::size_t count = 0;
    std::uint32_t i = at_;
    const auto is_letter = [&](std::uint32_t at) {
      return at < end_ && (byte_class(at) == Byte::letter || byte_class(at) == Byte::capital);
    };
    while (count < letters.size() && is_letter(i) && (byte(i + 1) == '.' || count > 0) && !is_letter(i + 1)) {
      letters[count++] = text_[i];
      i += byte(i + 1) == '.' ? 2U : 1U;
      if (text_[i - 1] != '.') break;
    }
    if (count > 1 && i == end_ && text_[i - 1] == '.') --i;
    const std::string_view word(letters.data(), count);
    TimeToken token{.span = {at_, count > 1 ? i : at_ + 1}, .kind = TokenKind::word};
    token.capital = byte_class(at_) == Byte::capital;
    token.entry = lexicon_.find(count > 1 ? word : text_.substr(at_, 1));
    token.classes = lexicon_.classes(token.entry, token.capital);
    push(token);
  }

  std::string_view text_;
  const Lexicon& lexicon_;
  std::vector<TimeToken> tokens_;
  std::uint32_t at_ = 0;
  std::uint32_t end_ = 0;
  bool glued_ = false;
};

}  // namespace

TokenStream scan_text(std::string_view text, std::span<const Sentence> sentences, const Lexicon& lexicon) {
  Scanner scanner(text, lexicon);
  if (sentences.empty()) scanner.scan({0, static_cast<std::uint32_t>(text.size())});
  for (const Sentence& sentence : sentences) {
    if (sentence.index > 0) scanner.add_boundary(sentence.span.begin);
    scanner.scan(sentence.span);
  }
  return {text, lexicon, scanner.take()};
}

}  // namespace throughline::temporal
