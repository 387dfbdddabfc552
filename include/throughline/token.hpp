// Words with tag, lemma and syntactic head, as in Universal Dependencies v2.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "throughline/span.hpp"

namespace throughline {

// Universal POS tags (UD v2), in alphabetical order.
enum class Upos : std::uint8_t {
  adj,
  adp,
  adv,
  aux,
  cconj,
  det,
  intj,
  noun,
  num,
  part,
  pron,
  propn,
  punct,
  sconj,
  sym,
  verb,
  x
};

inline constexpr std::int32_t kRoot = -1;

struct Token {
  Span span;                   // a UD word: "don't" is two
  std::uint32_t sentence = 0;  // index of its sentence
  Upos upos = Upos::x;
  std::string lemma;
  std::int32_t head = kRoot;  // index in the article's tokens; kRoot for the root of a sentence
  std::string deprel;         // "nsubj", "nsubj:pass", "obl:tmod", ...

  friend bool operator==(const Token&, const Token&) = default;
};

std::string_view to_string(Upos upos);  // "ADJ"
std::optional<Upos> parse_upos(std::string_view name);

}  // namespace throughline
