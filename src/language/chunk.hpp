// What stands between two white spaces, and where it stands.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/characters.hpp"

namespace throughline::language {

struct Chunk {
  std::string_view text;
  std::uint32_t offset = 0;     // of its first byte in the article
  bool last = false;            // of its sentence
  bool number_follows = false;  // the next chunk begins with a digit

  // NUL beyond the end.
  [[nodiscard]] char byte(std::size_t at) const { return at < text.size() ? text[at] : '\0'; }
  [[nodiscard]] std::string_view between(std::size_t begin, std::size_t end) const {
    return text.substr(begin, end - begin);
  }
};

// The bytes of an apostrophe at `at`, 0 when there is none.
std::size_t apostrophe_length(std::string_view text, std::size_t at);

// The bytes of a mark beyond ASCII that is a word of its own (general punctuation, guillemets, arrows, signs); else 0.
std::size_t wide_mark_length(std::string_view text, std::size_t at);

// Whether the byte at `at` is a letter's or a digit's: of ASCII, or of a character beyond it that is no mark.
bool is_word_byte(const Chunk& chunk, std::size_t at);

// The end of the run of bytes from `at` that are in `marks`.
std::size_t find_run_end(const Chunk& chunk, std::size_t at, std::string_view marks);

// The end of the word bytes from `at`.
std::size_t find_word_end(const Chunk& chunk, std::size_t at);

}  // namespace throughline::language
