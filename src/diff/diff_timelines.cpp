#include <iterator>
#include <utility>

#include "diff/developments.hpp"
#include "diff/entry_changes.hpp"
#include "diff/entry_matching.hpp"
#include "diff/track_changes.hpp"
#include "throughline/stages.hpp"

namespace throughline {

TimelineDiff diff_timelines(const Timeline& from, const Timeline& to) {
  const diff::EntryMatches matches = diff::match_entries(from.entries, to.entries);
  const diff::Lookup before(from);
  const diff::Lookup after(to);
  TimelineDiff result;
  result.from.as_of = from.story.as_of;
  result.to.as_of = to.story.as_of;
  for (const std::size_t entry : matches.added) result.added.push_back(to.entries[entry]);
  for (const std::size_t entry : matches.removed) result.removed.push_back(from.entries[entry]);
  for (const auto& [i, j] : matches.pairs) {
    std::vector<EntryChange> changes = diff::find_entry_changes(from.entries[i], to.entries[j], before, after);
    result.changed.insert(result.changed.end(), std::make_move_iterator(changes.begin()),
                          std::make_move_iterator(changes.end()));
  }
  result.tracks = diff::find_track_changes(from.tracks, to.tracks);
  result.opened = diff::only_in(to.disagreements, from.disagreements);
  result.closed = diff::only_in(from.disagreements, to.disagreements);
  result.developments = diff::find_developments(result, from, to);
  return result;
}

}  // namespace throughline
