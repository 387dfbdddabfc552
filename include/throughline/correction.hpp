// What an outlet says of its own article to put it right: a correction, a clarification, or that it is taken back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "throughline/span.hpp"

namespace throughline {

enum class CorrectionKind : std::uint8_t { correction, clarification, retraction };

// A paragraph of the article's text that tells it.
struct Correction {
  CorrectionKind kind = CorrectionKind::correction;
  Span span;

  friend bool operator==(const Correction&, const Correction&) = default;
};

// What a claim of such a paragraph puts right.
struct Corrects {
  CorrectionKind kind = CorrectionKind::correction;
  std::string article;  // the article as it stood before
  std::string claim;    // the claim of the article as it stands that the words are about; empty: none was found

  friend bool operator==(const Corrects&, const Corrects&) = default;
};

std::string_view to_string(CorrectionKind kind);
std::optional<CorrectionKind> parse_correction_kind(std::string_view name);

}  // namespace throughline
