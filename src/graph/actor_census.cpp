#include "graph/actor_census.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "base/text.hpp"

namespace throughline::graph {
namespace {

void sort_unique(auto& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::size_t article_index(const ClaimSet& set, const std::string& id) {
  const auto found = std::ranges::lower_bound(set.articles, id, {}, &ArticleInfo::id);
  return static_cast<std::size_t>(std::distance(set.articles.begin(), found));
}

}  // namespace

std::vector<std::string> folded_words(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char c : base::to_ascii_lower(name)) {
    if (c == ' ' || c == '-') {
      words.emplace_back();
    } else if (c != '.') {
      words.back() += c;
    }
  }
  for (std::string& word : words) {
    if (word.ends_with("'s")) word.resize(word.size() - 2);
    if (word.ends_with("\xE2\x80\x99s")) word.resize(word.size() - 4);
  }
  std::erase_if(words, [](const std::string& word) { return word.empty() || word == "the"; });
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

std::vector<CensusActor> take_census(const ClaimSet& set) {
  std::vector<CensusActor> census;
  for (const Actor& actor : set.actors) {
    if (census.empty() || census.back().id != actor.id) {
      census.push_back({actor.id, actor.name, actor.kind, folded_words(actor.name), {}, {}});
    }
    for (const std::string& alias : actor.aliases) census.back().aliases.push_back(joined(folded_words(alias)));
    census.back().articles.push_back(article_index(set, actor.article));
  }
  for (CensusActor& actor : census) {
    sort_unique(actor.aliases);
    sort_unique(actor.articles);
  }
  return census;
}

}  // namespace throughline::graph
