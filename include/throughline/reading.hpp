// An annotation with the indexes that rules about words need: lower-case forms, heads as a tree, sentences as ranges.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/annotation.hpp"
#include "throughline/token_tree.hpp"

namespace throughline {

// A view with indexes: the annotation must outlive it. Tokens are named by their index in Annotation::tokens.
class Reading {
 public:
  explicit Reading(const Annotation& annotation);

  const Annotation& annotation() const { return *annotation_; }
  const TokenTree& tree() const { return tree_; }
  std::string_view text() const { return annotation_->article.text; }
  std::size_t size() const { return annotation_->tokens.size(); }
  const Token& token(std::uint32_t i) const { return annotation_->tokens[i]; }
  std::string_view form(std::uint32_t i) const { return words_of(text(), token(i).span); }
  // In ASCII lower case, a curly apostrophe within it as a straight one.
  std::string_view word(std::uint32_t i) const { return words_[i]; }
  // The lemma in ASCII lower case; the word itself where the language engine gave none.
  std::string_view lemma(std::uint32_t i) const { return lemmas_[i]; }
  // Whether the relation is `name` or a subtype of it: is_relation(i, "nsubj") holds for "nsubj:pass" too.
  bool is_relation(std::uint32_t i, std::string_view name) const;
  // Whether the relation is `name` to the letter.
  bool is_exactly(std::uint32_t i, std::string_view name) const { return token(i).deprel == name; }
  // Null for a root.
  std::optional<std::uint32_t> head(std::uint32_t i) const;
  std::optional<std::uint32_t> child(std::uint32_t i, std::string_view relation) const;

  TokenRange sentence(std::uint32_t index) const;
  // The tokens that lie in `span`, whole or in part.
  TokenRange tokens_in(Span span) const;
  // From the first token's begin to the last one's end. REQUIRES: range is not empty.
  Span span_of(TokenRange range) const;

 private:
  const Annotation* annotation_;
  TokenTree tree_;
  std::vector<std::string> words_;
  std::vector<std::string> lemmas_;
};

}  // namespace throughline
