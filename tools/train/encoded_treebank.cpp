#include "encoded_treebank.hpp"

#include <algorithm>

namespace throughline::train {

Names count_names(const std::vector<std::string>& all, std::size_t min_count) {
  std::map<std::string, std::size_t> counts;
  for (const std::string& name : all) {
    ++counts[name];
  }
  Names names;
  for (const auto& [name, count] : counts) {
    if (count >= min_count) {
      names.numbers.emplace(name, static_cast<std::uint8_t>(names.list.size()));
      names.list.push_back(name);
    }
  }
  return names;
}

Names collect_tags(const std::vector<TreebankSentence>& treebank) {
  std::vector<std::string> all;
  for (const TreebankSentence& sentence : treebank) {
    for (const TreebankWord& word : sentence.words) {
      all.push_back(word.tag);
    }
  }
  constexpr std::size_t kLearnable = 5;
  return count_names(all, kLearnable);
}

std::uint8_t encode_tag(const Names& tags, const std::string& tag) {
  if (const auto found = tags.numbers.find(tag); found != tags.numbers.end()) {
    return found->second;
  }
  // A rare pair: the first learned tag of the same part of speech.
  const auto same = tags.numbers.lower_bound(tag.substr(0, tag.find('/') + 1));
  return same == tags.numbers.end() ? std::uint8_t{0} : same->second;
}

std::vector<EncodedSentence> encode(const std::vector<TreebankSentence>& treebank, const Names& tags,
                                    const language::WordClusters& clusters) {
  std::vector<EncodedSentence> encoded;
  for (const TreebankSentence& sentence : treebank) {
    EncodedSentence& out = encoded.emplace_back();
    for (const TreebankWord& word : sentence.words) {
      out.words.push_back(language::describe_word(word.form, clusters));
      out.gold_tags.push_back(encode_tag(tags, word.tag));
    }
    out.tags = out.gold_tags;
    out.heads = make_projective(sentence);
  }
  return encoded;
}

}  // namespace throughline::train
