#include "render/page/entry_groups.hpp"

#include "render/day_words.hpp"

namespace throughline::render {
namespace {

constexpr std::size_t kMostPerMonth = 60;

enum class GroupSize { month, day };

// An entry stands where its first day lies; open beginnings stand at their end.
std::optional<Day> place_of(const Entry& entry) {
  if (!entry.date) return std::nullopt;
  return entry.date->first ? entry.date->first : entry.date->last;
}

// A span longer than the group's own size is not of one day, or month.
EntryGroup group_of(const Entry& entry, GroupSize size) {
  const auto day = place_of(entry);
  if (!day) return {"m-undated", "Date unknown", {}};
  if (size == GroupSize::day) return {"m-" + to_string(*day), day_words(*day), {}};
  return {"m-" + to_string(*day).substr(0, 7), month_words(*day), {}};
}

std::vector<EntryGroup> grouped(const Timeline& timeline, GroupSize size) {
  std::vector<EntryGroup> groups;
  for (const Entry& entry : timeline.entries) {
    EntryGroup group = group_of(entry, size);
    if (groups.empty() || groups.back().id != group.id) groups.push_back(std::move(group));
    groups.back().entries.push_back(&entry);
  }
  return groups;
}

}  // namespace

std::vector<EntryGroup> group_entries(const Timeline& timeline) {
  std::vector<EntryGroup> months = grouped(timeline, GroupSize::month);
  if (timeline.entries.size() <= kMostPerMonth * months.size()) return months;
  return grouped(timeline, GroupSize::day);
}

}  // namespace throughline::render
