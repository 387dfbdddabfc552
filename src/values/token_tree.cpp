#include "throughline/token_tree.hpp"

#include <algorithm>

namespace throughline {
namespace {

constexpr int kDepth = 64;

bool is_head(std::span<const Token> tokens, std::size_t token) {
  const std::int32_t head = tokens[token].head;
  if (head < 0 || static_cast<std::size_t>(head) >= tokens.size() || static_cast<std::size_t>(head) == token) {
    return false;
  }
  return tokens[static_cast<std::size_t>(head)].sentence == tokens[token].sentence;
}

}  // namespace

TokenTree::TokenTree(std::span<const Token> tokens)
    : heads_(tokens.size(), kRoot), offsets_(tokens.size() + 1, 0), extents_(tokens.size()) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (is_head(tokens, i)) heads_[i] = tokens[i].head;
    if (heads_[i] != kRoot) ++offsets_[static_cast<std::size_t>(heads_[i]) + 1];
  }
  for (std::size_t i = 1; i < offsets_.size(); ++i) offsets_[i] += offsets_[i - 1];
  children_.resize(offsets_.back());
  std::vector<std::uint32_t> next(offsets_.begin(), offsets_.end() - 1);
  std::vector<std::uint32_t> waiting(tokens.size(), 0);  // children whose extent is not known yet
  for (std::uint32_t i = 0; i < heads_.size(); ++i) {
    extents_[i] = {i, i + 1};
    if (heads_[i] == kRoot) continue;
    const auto head = static_cast<std::size_t>(heads_[i]);
    children_[next[head]++] = i;
    ++waiting[head];
  }
  // From the leaves up, each token once.
  std::vector<std::uint32_t> ready;
  for (std::uint32_t i = 0; i < heads_.size(); ++i) {
    if (waiting[i] == 0) ready.push_back(i);
  }
  while (!ready.empty()) {
    const std::uint32_t token = ready.back();
    ready.pop_back();
    if (heads_[token] == kRoot) continue;
    const auto head = static_cast<std::size_t>(heads_[token]);
    extents_[head].begin = std::min(extents_[head].begin, extents_[token].begin);
    extents_[head].end = std::max(extents_[head].end, extents_[token].end);
    if (--waiting[head] == 0) ready.push_back(static_cast<std::uint32_t>(head));
  }
}

std::span<const std::uint32_t> TokenTree::children(std::uint32_t token) const {
  return std::span(children_).subspan(offsets_[token], offsets_[token + 1] - offsets_[token]);
}

bool TokenTree::is_below(std::uint32_t token, std::uint32_t ancestor) const {
  std::int32_t at = static_cast<std::int32_t>(token);
  for (int depth = 0; depth < kDepth && at != kRoot; ++depth) {
    if (at == static_cast<std::int32_t>(ancestor)) return true;
    at = heads_[static_cast<std::size_t>(at)];
  }
  return false;
}

}  // namespace throughline
