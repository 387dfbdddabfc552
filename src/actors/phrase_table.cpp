#include "actors/phrase_table.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace throughline::actors {
namespace {

constexpr std::uint32_t kMostWords = 8;
constexpr std::size_t kMostBytes = 80;

// The words of a text as tables write them: one blank for white space, the straight apostrophe for the curly one.
class Spelling {
 public:
  void add(std::string_view text) {
    constexpr std::string_view kCurly = "’";
    while (!text.empty()) {
      const auto next = base::decode_character(text, 0);
      const std::string_view written = text.substr(0, next.size);
      if (base::is_space(next.character)) {
        space_ = true;
      } else {
        if (space_ && !words_.empty()) words_ += ' ';
        space_ = false;
        words_ += written == kCurly ? std::string_view("'") : written;
      }
      text.remove_prefix(next.size);
    }
  }
  std::string_view words() const { return words_; }

 private:
  std::string words_;
  bool space_ = false;
};

bool is_letter_or_digit(char c) { return base::is_ascii_alpha(c) || base::is_ascii_digit(c); }

std::string_view first_letters(std::string_view text) {
  const auto* const end = std::find_if_not(text.begin(), text.end(), is_letter_or_digit);
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

}  // namespace

void PhraseTable::add(std::string_view phrase, std::uint32_t value) {
  if (phrase.empty() || phrase.size() > kMostBytes) return;
  const std::string lower = base::to_ascii_lower(phrase);
  auto& longest = longest_[std::string(first_letters(lower))];
  longest = std::max(longest, lower.size());
  auto& same = entries_[lower];
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

std::size_t PhraseTable::longest_beginning_with(std::string_view letters) const {
  if (letters.size() > kMostBytes) return 0;
  std::array<char, kMostBytes> lower{};
  std::transform(letters.begin(), letters.end(), lower.begin(), [](char c) { return base::to_ascii_lower(c); });
  const auto found = longest_.find(std::string_view(lower.data(), letters.size()));
  return found == longest_.end() ? 0 : found->second;
}

std::optional<PhraseMatch> PhraseTable::longest_at(const ArticleWords& words, std::uint32_t first) const {
  const std::string_view text = words.annotation().article.text;
  const std::uint32_t begin = words.token(first).span.begin;
  // A token may end within letters ("can" in "cannot"): then a phrase may end there, or go on.
  const std::string_view written = first_letters(text.substr(begin, kMostBytes + 1));
  const std::string_view token = first_letters(words.form(first));
  std::size_t longest = longest_beginning_with(written);
  if (token.size() < written.size()) longest = std::max(longest, longest_beginning_with(token));
  if (longest == 0) return std::nullopt;

  Spelling spelling;
  std::optional<PhraseMatch> found;
  const std::uint32_t last = std::min(words.sentence_end(first), first + kMostWords);
  std::uint32_t spelt = begin;
  for (std::uint32_t end = first + 1; end <= last; ++end) {
    const std::uint32_t reached = words.token(end - 1).span.end;
    if (reached - begin > kMostBytes) break;
    spelling.add(text.substr(spelt, reached - spelt));
    spelt = reached;
    if (spelling.words().size() > longest) break;
    if (const auto value = find(spelling.words())) found = PhraseMatch{{first, end}, *value};
  }
  return found;
}

}  // namespace throughline::actors
