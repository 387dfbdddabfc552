#include "train_lemmatizer.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "language/lemmatizer.hpp"
#include "language/word.hpp"

namespace throughline::train {
namespace {

using language::FeatureKey;
using language::LemmaEdit;
using language::TagId;

std::size_t common_prefix(std::string_view a, std::string_view b) {
  const auto [end, _] =
      std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin());
  return static_cast<std::size_t>(end - a.begin());
}

// The shortest edit from the form to its lemma, from the lower-case form unless the lemma keeps its capitals.
LemmaEdit find_edit(const std::string& form, const std::string& lemma) {
  const std::string lower = language::lower_case(form);
  const std::size_t as_written = common_prefix(form, lemma);
  const std::size_t as_lower = common_prefix(lower, lemma);
  const bool use_lower = as_lower >= as_written && language::lower_case(lemma) == lemma;
  const std::size_t kept = use_lower ? as_lower : as_written;
  return {static_cast<std::uint8_t>(std::min<std::size_t>(form.size() - kept, 255)), use_lower, lemma.substr(kept)};
}

class EditNumbers {
 public:
  std::uint16_t number(const LemmaEdit& edit) {
    const auto key = std::tuple(edit.cut, edit.lower, edit.ending);
    const auto [found, added] = numbers_.emplace(key, static_cast<std::uint16_t>(list.size()));
    if (added) {
      list.push_back(edit);
    }
    return found->second;
  }
  std::vector<LemmaEdit> list;

 private:
  std::map<std::tuple<std::uint8_t, bool, std::string>, std::uint16_t> numbers_;
};

using Votes = std::map<std::uint16_t, std::size_t>;

std::uint16_t winner(const Votes& votes) {
  return std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

struct Observed {
  std::string form;
  TagId tag = 0;
  std::uint16_t edit = 0;
  std::size_t count = 0;
};

// Each form with its tag and its most frequent edit.
std::vector<Observed> observe(const std::vector<TreebankSentence>& treebank, const Names& tags, EditNumbers& edits) {
  std::map<std::pair<std::string, TagId>, Votes> seen;
  for (const TreebankSentence& sentence : treebank) {
    for (const TreebankWord& word : sentence.words) {
      ++seen[{word.form, encode_tag(tags, word.tag)}][edits.number(find_edit(word.form, word.lemma))];
    }
  }
  std::vector<Observed> observed;
  for (const auto& [key, votes] : seen) {
    const std::uint16_t edit = winner(votes);
    observed.push_back({key.first, key.second, edit, votes.at(edit)});
  }
  return observed;
}

// For each ending the edit that most different words take. Endings that decide as the shorter one does are left out.
language::Lemmatizer::Rules learn_endings(const std::vector<Observed>& observed) {
  language::Lemmatizer::Rules rules;
  std::map<std::pair<TagId, std::string>, Votes> votes;
  for (const Observed& word : observed) {
    const std::string lower = language::lower_case(word.form);
    for (std::size_t n = 0; n <= std::min(language::kLongestEnding, lower.size()); ++n) {
      ++votes[{word.tag, lower.substr(lower.size() - n)}][word.edit];
    }
  }
  for (const auto& [key, edits] : votes) {
    const auto& [tag, ending] = key;
    const std::uint16_t edit = winner(edits);
    bool needed = true;
    for (std::size_t n = ending.size(); n-- > 0 && needed;) {
      const std::string shorter = ending.substr(ending.size() - n);
      if (const auto rule = rules.find(language::lemma_ending_key(shorter, n, tag)); rule != rules.end()) {
        needed = rule->second != edit;
        break;
      }
    }
    std::size_t words = 0;
    for (const auto& [_, count] : edits) {
      words += count;
    }
    if (ending.empty() || (needed && words >= 2)) {
      rules.emplace(language::lemma_ending_key(ending, ending.size(), tag), edit);
    }
  }
  return rules;
}

}  // namespace

std::vector<std::uint8_t> train_lemmatizer(const std::vector<TreebankSentence>& treebank, const Names& tags) {
  EditNumbers edits;
  const std::vector<Observed> observed = observe(treebank, tags, edits);
  language::Lemmatizer::Rules rules = learn_endings(observed);
  const language::Lemmatizer by_endings(edits.list, rules);
  for (const Observed& word : observed) {
    const std::string lemma = language::apply_edit(edits.list[word.edit], word.form);
    if (by_endings.find_lemma(word.form, word.tag) != lemma) {
      rules.emplace(language::lemma_word_key(word.form, word.tag), word.edit);
    }
  }
  return language::Lemmatizer(edits.list, std::move(rules)).write();
}

}  // namespace throughline::train
