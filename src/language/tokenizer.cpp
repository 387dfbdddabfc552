#include "language/tokenizer.hpp"

#include "base/characters.hpp"
#include "language/chunk_cutter.hpp"

namespace throughline::language {

std::vector<Span> Tokenizer::find_words(std::string_view text, Span sentence) const {
  std::vector<Span> words;
  std::size_t at = sentence.begin;
  while (at < sentence.end) {
    if (const std::size_t space = space_length(text, at); space > 0) {
      at += space;
      continue;
    }
    const std::size_t begin = at;
    while (at < sentence.end && space_length(text, at) == 0) {
      ++at;
    }
    std::size_t next = at;
    while (next < sentence.end && text[next] == ' ') {
      ++next;
    }
    Chunk chunk;
    chunk.text = text.substr(begin, at - begin);
    chunk.offset = static_cast<std::uint32_t>(begin);
    chunk.last = next >= sentence.end;
    chunk.number_follows = next < sentence.end && is_ascii_digit(text[next]);
    cut_chunk(chunk, tables_, words);
  }
  return words;
}

}  // namespace throughline::language
