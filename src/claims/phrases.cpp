#include "claims/phrases.hpp"

#include <algorithm>

namespace throughline::claims {
namespace {

// The words [begin, end) with single spaces between; empty when one is missing.
std::string join(std::size_t begin, std::size_t end, const Phrases::WordAt& word) {
  std::string joined;
  for (std::size_t i = begin; i < end; ++i) {
    const std::string_view next = word(i);
    if (next.empty()) return {};
    if (i > begin) joined += ' ';
    joined += next;
  }
  return joined;
}

}  // namespace

void Phrases::add(std::string_view phrase, std::size_t row) {
  if (phrase.empty()) return;
  const auto words = static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1;
  by_length_[words].emplace(phrase, row);
}

PhraseMatch Phrases::find_at(std::size_t place, const WordAt& word) const {
  for (const auto& [length, phrases] : by_length_) {
    const auto found = phrases.find(join(place, place + length, word));
    if (found != phrases.end()) return {place, place + length, found->second};
  }
  return {place, place, 0};
}

PhraseMatch Phrases::find_before(std::size_t place, const WordAt& word) const {
  for (const auto& [length, phrases] : by_length_) {
    if (length > place) continue;
    const auto found = phrases.find(join(place - length, place, word));
    if (found != phrases.end()) return {place - length, place, found->second};
  }
  return {place, place, 0};
}

std::vector<std::string_view> split_at(std::string_view words, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= words.size();) {
    const std::size_t end = std::min(words.find(separator, begin), words.size());
    parts.push_back(words.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

}  // namespace throughline::claims
