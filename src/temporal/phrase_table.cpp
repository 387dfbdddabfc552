#include "temporal/phrase_table.hpp"

#include <algorithm>
#include <numeric>

#include "temporal/token_stream.hpp"

namespace throughline::temporal {
namespace {

std::vector<std::string> split_words(std::string_view phrase) {
  std::vector<std::string> words(1);
  for (const char c : phrase) {
    if (c == ' ' || c == '-' || c == '\'' || c == '.') {
      words.emplace_back();
    } else {
      words.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  std::erase(words, std::string());
  return words;
}

// Hyphens, apostrophes and stops within a phrase are marks of their own in the stream.
std::size_t skip_joint(const TokenStream& stream, std::size_t at) {
  if ((stream.is_mark(at, '.') || stream.is_mark(at, '\'')) && stream.glued(at)) return at + 1;
  return stream.is_inner_mark(at, '-') ? at + 1 : at;
}

}  // namespace

PhraseTable::PhraseTable(const Table& table) : rows_(table.rows) {
  for (const TableRow& row : rows_) words_.push_back(split_words(row.cell(0)));
  by_first_word_.resize(rows_.size());
  std::iota(by_first_word_.begin(), by_first_word_.end(), std::size_t{0});
  std::ranges::stable_sort(by_first_word_, {}, [&](std::size_t row) { return first_word(row); });
}

std::optional<PhraseMatch> PhraseTable::match(const TokenStream& stream, std::size_t at) const {
  std::optional<PhraseMatch> best;
  const auto first = [&](std::size_t row) { return first_word(row); };
  const auto end = std::ranges::upper_bound(by_first_word_, stream.word(at), {}, first);
  for (auto place = std::ranges::lower_bound(by_first_word_, stream.word(at), {}, first); place != end; ++place) {
    const std::size_t row = *place;
    std::size_t next = at;
    bool matches = true;
    for (std::size_t i = 0; matches && i < words_[row].size(); ++i) {
      if (i > 0) next = skip_joint(stream, next);
      matches = stream.word_is(next, words_[row][i]);
      ++next;
    }
    if (matches && (!best || next > best->next)) best = PhraseMatch{row, next};
  }
  return best;
}

}  // namespace throughline::temporal
