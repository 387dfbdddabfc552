// A place in an article: the article's id and a byte range of its text as analysed. Quoting it gives the words.
#pragma once

#include <compare>
#include <string>

#include "throughline/span.hpp"

namespace throughline {

struct SourceRef {
  std::string article;
  Span span;

  friend bool operator==(const SourceRef&, const SourceRef&) = default;
  friend auto operator<=>(const SourceRef&, const SourceRef&) = default;
};

}  // namespace throughline
