#include "language/word.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace throughline::language {
namespace {

constexpr bool is_lower(unsigned char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(unsigned char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }

// Whether the two bytes are a capital of Latin-1 or of the even-odd pairs of Latin Extended-A.
constexpr bool is_latin_capital(unsigned char lead, unsigned char next) {
  if (lead == 0xC3) {
    return next >= 0x80 && next <= 0x9E && next != 0x97;
  }
  return lead == 0xC4 && next < 0xB8 && next % 2 == 0;
}

char shape_of(unsigned char c) {
  if (is_upper(c)) {
    return 'X';
  }
  if (is_lower(c)) {
    return 'x';
  }
  if (is_digit(c)) {
    return 'd';
  }
  return static_cast<char>(c >= 0x80 ? 'u' : c);
}

// The word's shape with every run of one kind cut to two, so that long words look alike.
std::uint32_t hash_shape(std::string_view text) {
  std::string shape;
  for (const char c : text) {
    const char kind = shape_of(static_cast<unsigned char>(c));
    const std::size_t size = shape.size();
    if (size < 2 || shape[size - 1] != kind || shape[size - 2] != kind) {
      shape.push_back(kind);
    }
  }
  return hash_text(shape);
}

// What treebanks write for marks, as the mark.
std::string_view plain_mark(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> kMarks[] = {{"-LRB-", "("}, {"-RRB-", ")"}, {"-LSB-", "["},
                                                                      {"-RSB-", "]"}, {"-LCB-", "{"}, {"-RCB-", "}"},
                                                                      {"``", "\""},   {"''", "\""}};
  const auto* const found =
      std::find_if(std::begin(kMarks), std::end(kMarks), [&](const auto& mark) { return mark.first == text; });
  return found == std::end(kMarks) ? text : found->second;
}

}  // namespace

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const auto c = static_cast<unsigned char>(lower[i]);
    if (is_upper(c)) {
      lower[i] = static_cast<char>(c + 32);
    } else if (i + 1 < lower.size() && is_latin_capital(c, static_cast<unsigned char>(lower[i + 1]))) {
      lower[i + 1] = static_cast<char>(static_cast<unsigned char>(lower[i + 1]) + (c == 0xC3 ? 32 : 1));
      ++i;
    }
  }
  return lower;
}

Word describe_word(std::string_view written) {
  const std::string_view text = plain_mark(written);
  Word word;
  word.form = hash_text(text);
  std::string lower = lower_case(text);
  std::replace_if(
      lower.begin(), lower.end(), [](unsigned char c) { return is_digit(c); }, '0');
  word.lower = hash_text(lower);
  word.shape = hash_shape(text);
  for (std::size_t n = 1; n <= word.suffixes.size() && n <= lower.size(); ++n) {
    word.suffixes[n - 1] = hash_text(std::string_view(lower).substr(lower.size() - n));
  }
  for (std::size_t n = 1; n <= word.prefixes.size() && n <= lower.size(); ++n) {
    word.prefixes[n - 1] = hash_text(std::string_view(lower).substr(0, n));
  }
  const auto first = static_cast<unsigned char>(text.empty() ? '\0' : text.front());
  word.capital = is_upper(first) || (text.size() > 1 && is_latin_capital(first, static_cast<unsigned char>(text[1])));
  word.is_word = word.capital || is_lower(first) || first >= 0xC3;
  word.has_small = std::any_of(text.begin(), text.end(), [](unsigned char c) { return is_lower(c); });
  word.all_caps = word.capital && text.size() > 1 && !word.has_small;
  return word;
}

}  // namespace throughline::language
