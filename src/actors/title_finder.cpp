#include "actors/title_finder.hpp"

#include "base/text.hpp"

namespace throughline::actors {
namespace {

constexpr int kMostModifiers = 3;

// "-elect", "-designate".
std::uint32_t after_suffix(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t end,
                           std::uint32_t sentence_end) {
  if (end + 1 >= sentence_end || words.form(end) != "-" || !words.is_glued(end) || !words.is_glued(end + 1)) return end;
  return knowledge.titles().find("-" + std::string(words.lower(end + 1))) ? end + 2 : end;
}

// Capitals that a title has only for standing before a name are not kept: President Ilves is a president.
std::string role_of(const ArticleWords& words, const KnownTitle& title, WordRange range) {
  std::string role = words.text_of(range);
  const bool own_capital = !title.phrase.empty() && base::is_ascii_upper(title.phrase.front());
  return own_capital ? role : base::to_ascii_lower(role);
}

}  // namespace

std::optional<Piece> find_title(const ArticleWords& words, const Knowledge& knowledge, std::uint32_t first) {
  std::uint32_t at = first;
  const std::uint32_t sentence_end = words.sentence_end(first);
  for (int modifiers = 0; at < sentence_end; ++modifiers) {
    const auto match = knowledge.titles().longest_at(words, at);
    if (!match) return std::nullopt;
    const KnownTitle& title = knowledge.title(match->value);
    if (!title.modifier) {
      const WordRange range{first, after_suffix(words, knowledge, match->range.end, sentence_end)};
      Piece piece{.range = range, .kind = PieceKind::title};
      if (title.kept) piece.role = role_of(words, title, range);
      return piece;
    }
    if (modifiers == kMostModifiers) return std::nullopt;
    at = match->range.end;
    if (at < sentence_end && words.form(at) == "-" && words.is_glued(at)) ++at;  // ex-president
  }
  return std::nullopt;
}

}  // namespace throughline::actors
