#include "render/page/quiet_threads.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "render/claim_words.hpp"

namespace throughline::render {
namespace {

constexpr std::int32_t kShortestSilence = 8;  // longer than a week

// Null when it is not quiet at `now`.
std::optional<QuietThread> quiet(const std::set<Day>& days, std::size_t fewest, Day now) {
  if (days.size() < fewest) return std::nullopt;
  QuietThread thread{"", "", days.size(), *days.rbegin(), now - *days.rbegin(), 0};
  for (auto day = std::next(days.begin()); day != days.end(); ++day) {
    thread.longest = std::max(thread.longest, *day - *std::prev(day));
  }
  if (thread.silent < kShortestSilence || thread.silent <= 2 * thread.longest) return std::nullopt;
  return thread;
}

std::set<Day> days_of(const Track& track) {
  std::set<Day> days;
  for (const TrackPoint& point : track.points) {
    if (point.reported) days.insert(*point.reported);
  }
  return days;
}

std::map<std::string_view, std::set<Day>> days_by_actor(const StoryView& view) {
  std::map<std::string_view, std::set<Day>> days;
  for (const Entry& entry : view.timeline().entries) {
    for (const std::string& id : entry.claims) {
      const Claim* claim = view.index().claim(id);
      if (claim == nullptr || !claim->reported) continue;
      for (const ActorRole& role : claim->actors) days[role.actor].insert(*claim->reported);
    }
  }
  return days;
}

}  // namespace

std::vector<QuietThread> find_quiet_threads(const StoryView& view) {
  std::vector<QuietThread> threads;
  const auto now = latest_report(view.timeline());
  if (!now) return threads;
  const auto add = [&](std::optional<QuietThread> thread, std::string words, std::string_view id) {
    if (!thread) return;
    thread->words = std::move(words);
    thread->id = id;
    threads.push_back(std::move(*thread));
  };
  for (const Track& track : view.timeline().tracks) add(quiet(days_of(track), 2, *now), track_words(track), track.id);
  for (const auto& [actor, days] : days_by_actor(view)) {
    add(quiet(days, 3, *now), std::string(view.index().actor_name(actor)), actor);
  }
  std::stable_sort(threads.begin(), threads.end(), [](const QuietThread& a, const QuietThread& b) {
    return a.silent != b.silent ? a.silent > b.silent : a.words < b.words;
  });
  return threads;
}

}  // namespace throughline::render
