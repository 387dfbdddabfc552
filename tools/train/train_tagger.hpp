// Trains the tagger, and tags the treebank itself as an unseen text would be tagged.
#pragma once
#include <cstdint>
#include <vector>

#include "encoded_treebank.hpp"

namespace throughline::train {

// The packed tagger, trained on all sentences but those that `skip` names (by index modulo `folds`; none when 0);
// weights below min_weight are left out.
std::vector<std::uint8_t> train_tagger(const std::vector<EncodedSentence>& treebank, std::size_t tag_count,
                                       std::size_t folds, std::size_t skip, int epochs, int min_weight);

// Fills in `tags` of every sentence with those of a tagger that was trained on the other folds (jackknifing).
void jackknife_tags(std::vector<EncodedSentence>& treebank, std::size_t tag_count);

}  // namespace throughline::train
