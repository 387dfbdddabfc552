#include "segment/long_sentences.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace throughline::segment {
namespace {

// Where a piece that begins at `begin` ends: the last blank within the limit, else a character border.
std::uint32_t end_of_piece(std::string_view text, std::uint32_t begin) {
  const std::uint32_t limit = begin + kLongestSentence;
  for (std::uint32_t at = limit; at > begin; --at) {
    if (base::is_ascii_space(text[at])) return at;
  }
  return begin + static_cast<std::uint32_t>(base::truncate_utf8(text.substr(begin), kLongestSentence).size());
}

void break_one(std::string_view text, const Sentence& sentence, std::vector<Sentence>& pieces) {
  Span rest = sentence.span;
  bool starts_paragraph = sentence.starts_paragraph;
  while (size(rest) > kLongestSentence) {
    const std::uint32_t end = end_of_piece(text, rest.begin);
    pieces.push_back({{rest.begin, end}, 0, starts_paragraph});
    starts_paragraph = false;
    rest.begin = end;
    while (rest.begin < rest.end && base::is_ascii_space(text[rest.begin])) ++rest.begin;
  }
  if (size(rest) != 0) pieces.push_back({rest, 0, starts_paragraph});
}

}  // namespace

std::vector<Sentence> break_long_sentences(std::string_view text, const std::vector<Sentence>& sentences) {
  std::vector<Sentence> pieces;
  pieces.reserve(sentences.size());
  for (const Sentence& sentence : sentences) break_one(text, sentence, pieces);
  for (std::size_t i = 0; i < pieces.size(); ++i) pieces[i].index = static_cast<std::uint32_t>(i);
  return pieces;
}

}  // namespace throughline::segment
