#include "temporal/resolve/relative_clause.hpp"

namespace throughline::temporal {
namespace {

constexpr int kClimb = 12;

}  // namespace

bool is_in_relative_clause(const TokenStream& stream, std::size_t at) {
  const std::span<const Token> words = stream.language_words();
  std::uint32_t word = stream.word_of(at);
  for (int climbed = 0; word != kNoWord && climbed < kClimb; ++climbed) {
    if (words[word].deprel == "acl:relcl") return true;
    if (words[word].head < 0) return false;
    word = static_cast<std::uint32_t>(words[word].head);
  }
  return false;
}

}  // namespace throughline::temporal
