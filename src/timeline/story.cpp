#include "timeline/story.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace throughline::timeline {
namespace {

constexpr std::size_t kActorsInTitle = 2;
constexpr std::size_t kWordsInTitle = 2;
constexpr std::size_t kShortestTitleWord = 4;

// Salience in ten-thousandths, so that sums are exact and do not depend on their order.
std::int64_t weight_of(const Entry& entry) { return std::llround(entry.salience * 10000.0); }

template <class Key>
std::vector<Key> heaviest(const std::map<Key, std::int64_t>& weights) {
  std::vector<std::pair<std::int64_t, Key>> ranked;
  ranked.reserve(weights.size());
  for (const auto& [key, weight] : weights) ranked.emplace_back(weight, key);
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<Key> keys;
  keys.reserve(ranked.size());
  for (auto& [weight, key] : ranked) keys.push_back(std::move(key));
  return keys;
}

std::vector<std::string> leading_actors(const std::vector<Entry>& entries, const ClaimView& view) {
  std::map<std::string, std::int64_t> weights;
  for (const Entry& entry : entries) {
    std::set<std::string> names;
    for (const ActorRole& role : entry.actors) {
      const Actor* actor = view.actor(role.actor);
      const bool is_named = actor != nullptr && actor->kind != ActorKind::group && actor->kind != ActorKind::other;
      if (is_named) names.insert(actor->name);
    }
    for (const std::string& name : names) weights[name] += weight_of(entry);
  }
  std::vector<std::string> names = heaviest(weights);
  if (names.size() > kActorsInTitle) names.resize(kActorsInTitle);
  return names;
}

std::set<std::string> words_of_names(const ClaimView& view, const Knowledge& knowledge) {
  std::set<std::string> words;
  for (const Actor& actor : view.graph().actors()) {
    if (actor.kind == ActorKind::group) continue;
    for (std::string& word : base::content_words(actor.name, knowledge.stop_words)) words.insert(std::move(word));
    for (const std::string& alias : actor.aliases) {
      for (std::string& word : base::content_words(alias, knowledge.stop_words)) words.insert(std::move(word));
    }
  }
  return words;
}

std::vector<std::string> leading_words(const std::vector<Entry>& entries, const ClaimView& view,
                                       const Knowledge& knowledge) {
  const std::set<std::string> names = words_of_names(view, knowledge);
  std::map<std::string, std::int64_t> weights;
  for (const Entry& entry : entries) {
    const std::vector<std::string> words = base::content_words(entry.headline, knowledge.stop_words);
    for (const std::string& word : std::set<std::string>(words.begin(), words.end())) {
      const bool is_number = word[0] >= '0' && word[0] <= '9';
      if (word.size() >= kShortestTitleWord && !is_number && !names.contains(word)) weights[word] += weight_of(entry);
    }
  }
  std::vector<std::string> words = heaviest(weights);
  if (words.size() > kWordsInTitle) words.resize(kWordsInTitle);
  return words;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += between;
    text += part;
  }
  return text;
}

}  // namespace

std::string name_story(const std::vector<Entry>& entries, const ClaimView& view, const Knowledge& knowledge) {
  const std::string actors = joined(leading_actors(entries, view), " and ");
  const std::string words = joined(leading_words(entries, view, knowledge), ", ");
  return actors + (actors.empty() || words.empty() ? "" : ": ") + words;
}

Story build_story(const std::vector<Entry>& entries, const ClaimView& view, const Knowledge& knowledge,
                  const TimelineOptions& options) {
  Story story;
  story.title = options.title.empty() ? name_story(entries, view, knowledge) : options.title;
  story.as_of = options.as_of;
  for (const Entry& entry : entries) {
    if (!entry.date) continue;
    const std::optional<Day> first = entry.date->first ? entry.date->first : entry.date->last;
    const std::optional<Day> last = entry.date->last ? entry.date->last : entry.date->first;
    if (first && (!story.first || *first < *story.first)) story.first = first;
    if (last && (!story.last || *last > *story.last)) story.last = last;
  }
  std::set<std::string_view> origins;
  for (const ArticleInfo& article : view.graph().claims().articles) {
    origins.insert(view.graph().origin(article.id));
    if (!article.published) ++story.undated;
  }
  story.articles = static_cast<std::uint32_t>(view.graph().claims().articles.size());
  story.origins = static_cast<std::uint32_t>(origins.size());
  story.skipped = static_cast<std::uint32_t>(view.graph().claims().skipped.size());
  return story;
}

}  // namespace throughline::timeline
