// Sentences and quotations of an article.
#pragma once

#include <cstdint>

#include "throughline/span.hpp"

namespace throughline {

// Sentences are in order and never overlap. A paragraph break always ends one.
struct Sentence {
  Span span;                // without surrounding white space
  std::uint32_t index = 0;  // 0-based position in the article
  bool starts_paragraph = false;

  friend bool operator==(const Sentence&, const Sentence&) = default;
};

// Words between quotation marks. One that runs on over paragraphs (each opened again, only the last closed) is one
// Quotation a paragraph.
struct Quotation {
  Span span;           // with its marks
  Span inner;          // without
  bool closed = true;  // false: the paragraph ended first

  friend bool operator==(const Quotation&, const Quotation&) = default;
};

}  // namespace throughline
