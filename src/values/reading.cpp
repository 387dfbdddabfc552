#include "throughline/reading.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace throughline {
namespace {

// "doesn’t" is "doesn't"; a mark that stands alone may close a quotation.
void write_plain_apostrophe(std::string& word) {
  constexpr std::string_view kCurly = "’";
  if (word.size() == kCurly.size()) return;
  for (std::size_t at = word.find(kCurly); at != std::string::npos; at = word.find(kCurly, at)) {
    word[at] = '\'';
    word.erase(at + 1, kCurly.size() - 1);
  }
}

}  // namespace

Reading::Reading(const Annotation& annotation) : annotation_(&annotation), tree_(annotation.tokens) {
  words_.reserve(size());
  lemmas_.reserve(size());
  for (std::uint32_t i = 0; i < size(); ++i) {
    words_.push_back(base::to_ascii_lower(form(i)));
    std::ranges::replace(words_.back(), '\n', ' ');
    write_plain_apostrophe(words_.back());
    lemmas_.push_back(token(i).lemma.empty() ? words_.back() : base::to_ascii_lower(token(i).lemma));
  }
}

bool Reading::is_relation(std::uint32_t i, std::string_view name) const {
  const std::string_view relation = token(i).deprel;
  return relation.starts_with(name) && (relation.size() == name.size() || relation[name.size()] == ':');
}

std::optional<std::uint32_t> Reading::head(std::uint32_t i) const {
  const std::int32_t head = tree_.head(i);
  return head == kRoot ? std::nullopt : std::optional(static_cast<std::uint32_t>(head));
}

std::optional<std::uint32_t> Reading::child(std::uint32_t i, std::string_view relation) const {
  const auto children = tree_.children(i);
  const auto found = std::ranges::find_if(children, [&](std::uint32_t c) { return is_relation(c, relation); });
  return found == children.end() ? std::nullopt : std::optional(*found);
}

TokenRange Reading::sentence(std::uint32_t index) const {
  const auto& tokens = annotation_->tokens;
  const std::size_t begin = first_token_of(tokens, index);
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + tokens_of(tokens, index).size())};
}

TokenRange Reading::tokens_in(Span span) const {
  const auto& tokens = annotation_->tokens;
  const auto begin = std::ranges::partition_point(tokens, [&](const Token& t) { return t.span.end <= span.begin; });
  const auto end = std::ranges::partition_point(tokens, [&](const Token& t) { return t.span.begin < span.end; });
  return {static_cast<std::uint32_t>(begin - tokens.begin()),
          static_cast<std::uint32_t>(std::max(begin, end) - tokens.begin())};
}

Span Reading::span_of(TokenRange range) const { return {token(range.begin).span.begin, token(range.end - 1).span.end}; }

}  // namespace throughline
