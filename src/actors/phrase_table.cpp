#include "actors/phrase_table.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace throughline::actors {
namespace {

constexpr std::uint32_t kMostWords = 8;
constexpr std::size_t kMostBytes = 80;

// Tables write the straight apostrophe; a text may have the curly one.
std::string with_straight_apostrophes(std::string_view text) {
  constexpr std::string_view kCurly = "’";
  std::string straight;
  for (std::size_t at = 0; at < text.size();) {
    const bool curly = text.substr(at).starts_with(kCurly);
    straight += curly ? '\'' : text[at];
    at += curly ? kCurly.size() : 1;
  }
  return straight;
}

std::size_t beginning(std::string_view phrase) {
  const auto byte = [](char c) {
    return static_cast<std::size_t>(static_cast<unsigned char>(base::to_ascii_lower(c)));
  };
  return byte(phrase[0]) * 256 + (phrase.size() > 1 ? byte(phrase[1]) : 0);
}

}  // namespace

void PhraseTable::add(std::string_view phrase, std::uint32_t value) {
  if (phrase.empty() || phrase.size() > kMostBytes) return;
  beginnings_.set(beginning(phrase));
  auto& same = entries_[base::to_ascii_lower(phrase)];
  const auto known = [&](const Entry& entry) { return entry.phrase == phrase; };
  if (std::none_of(same.begin(), same.end(), known)) same.push_back({std::string(phrase), value});
}

bool PhraseTable::matches(std::string_view phrase, std::string_view words) const {
  if (letters_ == PhraseCase::exact) return phrase == words;
  return std::equal(phrase.begin(), phrase.end(), words.begin(), words.end(), [](char wanted, char met) {
    return wanted == met || (base::is_ascii_lower(wanted) && base::to_ascii_lower(met) == wanted);
  });
}

std::optional<std::uint32_t> PhraseTable::find(std::string_view words) const {
  const auto found = entries_.find(base::to_ascii_lower(words));
  if (found == entries_.end()) return std::nullopt;
  for (const Entry& entry : found->second) {
    if (matches(entry.phrase, words)) return entry.value;
  }
  return std::nullopt;
}

std::optional<PhraseMatch> PhraseTable::longest_at(const ArticleWords& words, std::uint32_t first) const {
  const std::uint32_t last = std::min(words.sentence_end(first), first + kMostWords);
  const std::string_view rest =
      std::string_view(words.annotation().article.text).substr(words.token(first).span.begin, 2);
  if (!rest.empty() && !beginnings_.test(beginning(rest)) && !beginnings_.test(beginning(rest.substr(0, 1)))) {
    return std::nullopt;
  }
  for (std::uint32_t end = last; end > first; --end) {
    if (size(words.span_of({first, end})) > kMostBytes) continue;
    if (const auto value = find(with_straight_apostrophes(words.text_of({first, end})))) {
      return PhraseMatch{{first, end}, *value};
    }
  }
  return std::nullopt;
}

}  // namespace throughline::actors
