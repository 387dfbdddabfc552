#include "language/chunk.hpp"

namespace throughline::language {

std::size_t apostrophe_length(std::string_view text, std::size_t at) {
  if (at >= text.size()) {
    return 0;
  }
  return text[at] == '\'' ? 1 : text.substr(at).starts_with("\u2019") ? 3 : 0;
}

std::size_t wide_mark_length(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("\u00AB") || rest.starts_with("\u00BB") || rest.starts_with("\u00A3") ||
      rest.starts_with("\u00A5") || rest.starts_with("\u00B7") || rest.starts_with("\u00B0") ||
      rest.starts_with("\u00A7") || rest.starts_with("\u00D7")) {
    return 2;
  }
  const auto second = static_cast<unsigned char>(rest.size() >= 3 ? rest[1] : '\0');
  const bool general = rest.starts_with("\xE2") && second >= 0x80 && second <= 0x9E && !rest.starts_with("\u2060");
  return general ? 3 : 0;
}

bool is_word_byte(const Chunk& chunk, std::size_t at) {
  const char c = chunk.byte(at);
  if (is_ascii_letter(c) || is_ascii_digit(c)) {
    return true;
  }
  return static_cast<unsigned char>(c) >= 0x80U && wide_mark_length(chunk.text, at) == 0;
}

std::size_t find_run_end(const Chunk& chunk, std::size_t at, std::string_view marks) {
  std::size_t end = at;
  while (end < chunk.text.size() && marks.find(chunk.text[end]) != std::string_view::npos) {
    ++end;
  }
  return end;
}

std::size_t find_word_end(const Chunk& chunk, std::size_t at) {
  while (is_word_byte(chunk, at)) {
    ++at;
  }
  return at;
}

}  // namespace throughline::language
