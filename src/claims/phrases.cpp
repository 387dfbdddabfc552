#include "claims/phrases.hpp"

#include <algorithm>

namespace throughline::claims {
namespace {

// Whether the words from `place` on are those of `phrase`.
bool stands_at(std::string_view phrase, std::size_t place, const Phrases::WordAt& word) {
  for (;; ++place) {
    const std::size_t end = std::min(phrase.find(' '), phrase.size());
    if (word(place) != phrase.substr(0, end)) return false;
    if (end == phrase.size()) return true;
    phrase.remove_prefix(end + 1);
  }
}

}  // namespace

void Phrases::insert(std::vector<Phrase>& phrases, const Phrase& phrase) {
  const auto known = [&](const Phrase& other) { return other.text == phrase.text; };
  if (std::ranges::any_of(phrases, known)) return;
  const auto shorter = [&](const Phrase& other) { return other.words < phrase.words; };
  phrases.insert(std::ranges::find_if(phrases, shorter), phrase);
}

void Phrases::add(std::string_view phrase, std::size_t row) {
  if (phrase.empty()) return;
  const auto words = static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1;
  const Phrase added{std::string(phrase), words, row};
  insert(by_first_[std::string(phrase.substr(0, phrase.find(' ')))], added);
  insert(by_last_[std::string(phrase.substr(phrase.rfind(' ') + 1))], added);
}

PhraseMatch Phrases::find_at(std::size_t place, const WordAt& word) const {
  const auto found = by_first_.find(word(place));
  if (found == by_first_.end()) return {place, place, 0};
  for (const Phrase& phrase : found->second) {
    if (stands_at(phrase.text, place, word)) return {place, place + phrase.words, phrase.row};
  }
  return {place, place, 0};
}

PhraseMatch Phrases::find_before(std::size_t place, const WordAt& word) const {
  const auto found = place == 0 ? by_last_.end() : by_last_.find(word(place - 1));
  if (found == by_last_.end()) return {place, place, 0};
  for (const Phrase& phrase : found->second) {
    if (phrase.words <= place && stands_at(phrase.text, place - phrase.words, word)) {
      return {place - phrase.words, place, phrase.row};
    }
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
