#include "graph/actor_census.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
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

// The name that most articles use; of two used alike the first in the order of bytes.
std::string commonest_name(std::span<const Actor> actors) {
  std::map<std::string_view, std::size_t> uses;
  for (const Actor& actor : actors) ++uses[actor.name];
  const auto more = [](const auto& a, const auto& b) { return a.second < b.second; };
  return std::string(std::ranges::max_element(uses, more)->first);
}

bool begins_with_possessor(std::string_view name) {
  const std::string_view word = name.substr(0, name.find(' '));
  return word.ends_with("'s") || word.ends_with("\xE2\x80\x99s");
}

// All that one id stands for, in article order. REQUIRES: there is one.
CensusActor census_of(std::span<const Actor> actors, const ClaimSet& set) {
  CensusActor one{actors.front().id, commonest_name(actors), actors.front().kind, {}, false, {}, {}};
  one.words = folded_words(one.name);
  one.is_possession = begins_with_possessor(one.name);
  for (const Actor& actor : actors) {
    if (actor.name != one.name) one.aliases.push_back(joined(folded_words(actor.name)));
    for (const std::string& alias : actor.aliases) one.aliases.push_back(joined(folded_words(alias)));
    one.articles.push_back(article_index(set, actor.article));
  }
  sort_unique(one.aliases);
  sort_unique(one.articles);
  return one;
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
  for (auto first = set.actors.begin(); first != set.actors.end();) {
    const auto end = std::find_if(first, set.actors.end(), [&](const Actor& one) { return one.id != first->id; });
    census.push_back(census_of({first, end}, set));
    first = end;
  }
  return census;
}

}  // namespace throughline::graph
