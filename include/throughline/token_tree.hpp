// The heads of an article's tokens as a tree: children, and the stretch of text that a word governs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "throughline/token.hpp"

namespace throughline {

// A half-open range of token indices.
struct TokenRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(const TokenRange&, const TokenRange&) = default;
};

// Copies what it needs of the tokens. Heads that are out of range or in another sentence count as kRoot; a cycle of
// heads is harmless: its tokens keep their children, and their ranges hold themselves alone.
class TokenTree {
 public:
  explicit TokenTree(std::span<const Token> tokens);

  // In text order.
  std::span<const std::uint32_t> children(std::uint32_t token) const;
  // The smallest range that holds the token and all that hangs on it, at any depth.
  TokenRange extent(std::uint32_t token) const { return extents_[token]; }
  // kRoot for the root of a sentence.
  std::int32_t head(std::uint32_t token) const { return heads_[token]; }
  // Whether `token` hangs on `ancestor`, at any depth up to 64, or is it.
  bool is_below(std::uint32_t token, std::uint32_t ancestor) const;
  std::size_t size() const { return heads_.size(); }

 private:
  std::vector<std::int32_t> heads_;
  std::vector<std::uint32_t> offsets_;  // children of i: children_[offsets_[i] .. offsets_[i + 1])
  std::vector<std::uint32_t> children_;
  std::vector<TokenRange> extents_;
};

}  // namespace throughline
