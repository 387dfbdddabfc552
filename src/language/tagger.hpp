// Tags words from left to right with an averaged perceptron (Collins 2002), each word given the two tags before it.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "language/linear_model.hpp"
#include "language/tag_set.hpp"
#include "language/word.hpp"

namespace throughline::language {

inline constexpr std::size_t kTagFeatureCount = 45;
using TagFeatures = std::array<FeatureKey, kTagFeatureCount>;

// The features of words[at]; `tags` holds the tags of the words before it.
TagFeatures tag_features(std::span<const Word> words, std::size_t at, std::span<const TagId> tags);

// The tags of a sentence, one for each word. Ties go to the smaller tag.
std::vector<TagId> find_tags(const LinearModel& model, std::span<const Word> words);

}  // namespace throughline::language
