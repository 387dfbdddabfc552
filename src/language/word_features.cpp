#include "language/word_features.hpp"

namespace throughline::language {

std::array<FeatureKey, kWordFeatureCount> word_features(const Word& word) {
  const std::uint32_t flags = (word.capital ? 1U : 0U) + (word.all_caps ? 2U : 0U) + (word.is_word ? 4U : 0U);
  const std::array<std::uint32_t, kWordFeatureCount> values = {
      word.lower,       word.prefixes[0], word.prefixes[1], word.prefixes[2], word.suffixes[0],
      word.suffixes[1], word.suffixes[2], word.suffixes[3], word.shape,       flags,
      word.form};
  constexpr std::size_t kFlags = 9;  // the only value for which 0 says something
  std::array<FeatureKey, kWordFeatureCount> keys{};
  for (std::size_t i = 0; i < values.size(); ++i) {
    keys[i] = values[i] == 0 && i != kFlags ? 0 : feature_key(i + 1, values[i]);
  }
  return keys;
}

}  // namespace throughline::language
