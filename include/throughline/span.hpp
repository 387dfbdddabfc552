// A half-open range of UTF-8 bytes in the text of one article.
//
// begin and end count bytes from the start of `Article::text`; end is not included. An empty span (begin == end) marks
// a place. Spans lie on character borders. Which article is meant follows from where the span stands; where that is not
// plain, use SourceRef.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace throughline {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(const Span&, const Span&) = default;
  friend auto operator<=>(const Span&, const Span&) = default;
};

constexpr std::uint32_t size(Span span) { return span.end - span.begin; }

constexpr bool contains(Span outer, Span inner) { return outer.begin <= inner.begin && inner.end <= outer.end; }

constexpr bool overlap(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

// The words of `span`. REQUIRES: span lies within text.
constexpr std::string_view words_of(std::string_view text, Span span) { return text.substr(span.begin, size(span)); }

}  // namespace throughline
