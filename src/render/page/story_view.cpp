#include "render/page/story_view.hpp"

#include <algorithm>

#include "render/claim_words.hpp"

namespace throughline::render {
namespace {

constexpr std::int32_t kFewestDays = 7;
constexpr std::size_t kKeyShare = 5;  // one entry in five is a key event

void widen(std::optional<Window>& window, Day day) {
  if (!window) window = Window{day, day};
  window->first = std::min(window->first, day);
  window->last = std::max(window->last, day);
}

std::optional<Window> reported_days(const Timeline& timeline) {
  std::optional<Window> window;
  for (const TimelineArticle& article : timeline.articles) {
    if (article.published) widen(window, *article.published);
  }
  return window;
}

std::optional<Window> told_days(const Story& story) {
  if (!story.first || !story.last) return std::nullopt;
  return Window{*story.first, *story.last};
}

// A point of a track widens the window when it lies nearer than half the window's length.
void take_in_tracks(Window& window, const Timeline& timeline) {
  const std::int32_t reach = std::max(kFewestDays, (window.last - window.first) / 2);
  const Window near{window.first - reach, window.last + reach};
  for (const Track& track : timeline.tracks) {
    for (const TrackPoint& point : track.points) {
      if (!point.date || !point.date->first) continue;
      const Day day = *point.date->first;
      if (day < near.first || day > near.last) continue;
      window.first = std::min(window.first, day);
      window.last = std::max(window.last, day);
    }
  }
}

Window story_window(const Timeline& timeline) {
  auto window = reported_days(timeline);
  if (!window) window = told_days(timeline.story);
  if (!window) return {Day{0}, Day{kFewestDays}};
  take_in_tracks(*window, timeline);
  if (window->last - window->first < kFewestDays) window->last = window->first + kFewestDays;
  return *window;
}

double key_threshold(const Timeline& timeline) {
  if (timeline.entries.empty()) return 1;
  std::vector<double> salience;
  for (const Entry& entry : timeline.entries) salience.push_back(entry.salience);
  std::sort(salience.begin(), salience.end(), std::greater<>());
  return salience[(salience.size() - 1) / kKeyShare];
}

}  // namespace

StoryView::StoryView(const Timeline& timeline, const PageOptions& options, PagePlace place)
    : timeline_(timeline),
      options_(options),
      index_(timeline),
      window_(story_window(timeline)),
      key_salience_(key_threshold(timeline)),
      up_(place == PagePlace::below ? "../" : "") {}

const Claim* StoryView::best_claim(const Entry& entry) const {
  return index_.claim(entry.summary.empty() ? std::string_view(entry.id) : std::string_view(entry.summary[0].claim));
}

std::string StoryView::type_words(const Entry& entry) const {
  const Claim* best = best_claim(entry);
  if (best == nullptr) return class_words("event");
  if (best->kind == ClaimKind::count) return "Figure";
  return class_words(best->predicate.event_class);
}

std::vector<std::string_view> StoryView::sources(const Entry& entry) const {
  std::vector<const Claim*> claims;
  for (const std::string& id : entry.claims) {
    if (const Claim* claim = index_.claim(id)) claims.push_back(claim);
  }
  std::stable_sort(claims.begin(), claims.end(),
                   [](const Claim* a, const Claim* b) { return a->reported < b->reported; });
  std::set<std::string_view> seen;
  std::vector<std::string_view> articles;
  for (const Claim* claim : claims) {
    if (seen.insert(index_.source_name(claim->article)).second) articles.push_back(claim->article);
  }
  return articles;
}

std::string StoryView::anchor(std::string_view id) const {
  return (up_.empty() ? "#" : up_ + "index.html#") + std::string(id);
}

std::string StoryView::entry_address(std::string_view id) const {
  return up_.empty() ? anchor(id) : up_ + event_path(id);
}

std::string StoryView::actor_address(std::string_view id) const {
  return options_.site ? up_ + actor_path(id) : anchor(id);
}

}  // namespace throughline::render
