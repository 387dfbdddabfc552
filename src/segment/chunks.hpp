// Runs of non-space characters, each with what the splitter asks of it.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "throughline/sentence.hpp"

namespace throughline::segment {

// The white space before a chunk.
enum class Gap : std::uint8_t { space, line, paragraph };

struct Chunk {
  Span span;
  Gap before = Gap::paragraph;
};

// The chunks of `text` in order.
std::vector<Chunk> find_chunks(std::string_view text);

// Whether single line breaks seem to be set by a page width rather than by sentences.
bool is_wrapped(std::string_view text, const std::vector<Chunk>& chunks);

// The length of the opening marks (quotes, brackets) that `word` begins with.
std::size_t opening_length(std::string_view word);

// The length of the closing marks (quotes, brackets) that `word` ends with.
std::size_t closing_length(std::string_view word);

}  // namespace throughline::segment
