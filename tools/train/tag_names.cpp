#include "tag_names.hpp"

namespace throughline::train {

Names collect_tags(const std::vector<TreebankSentence>& treebank) {
  constexpr std::size_t kLearnable = 5;
  std::map<std::string, std::size_t> counts;
  for (const TreebankSentence& sentence : treebank) {
    for (const TreebankWord& word : sentence.words) {
      ++counts[word.tag];
    }
  }
  Names names;
  for (const auto& [name, count] : counts) {
    if (count >= kLearnable) {
      names.numbers.emplace(name, static_cast<language::TagId>(names.list.size()));
      names.list.push_back(name);
    }
  }
  return names;
}

language::TagId encode_tag(const Names& tags, const std::string& tag) {
  if (const auto found = tags.numbers.find(tag); found != tags.numbers.end()) {
    return found->second;
  }
  const auto same = tags.numbers.lower_bound(tag.substr(0, tag.find('/') + 1));
  return same == tags.numbers.end() ? language::TagId{0} : same->second;
}

}  // namespace throughline::train
