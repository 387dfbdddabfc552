// The event graph: events (sets of claims that tell the same), actors and days as vertices, typed edges with reasons.
//
// In prose: an event is adjacent to every actor that takes part in it (participates) and to other events by `Link`. Two
// claims tell the same event when their predicate class, actors and dates agree (see docs/spec/07-graph.md); the reason
// of every merge is kept. The graph is built once from a ClaimSet and then only read. Ids outside, Boost descriptors
// inside.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/actor.hpp"
#include "throughline/claim_set.hpp"
#include "throughline/override.hpp"

namespace throughline {

enum class LinkType : std::uint8_t { follows, updates, contradicts, fulfils, part_of };

struct Link {
  std::string from;  // event ids
  std::string to;
  LinkType type = LinkType::follows;
  std::string why;
  std::vector<std::string> claims;  // the claims that support it, sorted

  friend bool operator==(const Link&, const Link&) = default;
};

struct ClaimMerge {
  std::vector<std::string> claims;
  std::string why;

  friend bool operator==(const ClaimMerge&, const ClaimMerge&) = default;
};

struct Event {
  std::string id;                   // that of its earliest reported claim (ties: the smallest)
  std::optional<DateSpan> date;     // the most exact that its claims agree on
  std::vector<std::string> claims;  // sorted
  std::vector<std::string> actors;  // merged actor ids, sorted
  std::uint32_t articles = 0;       // distinct articles
  std::uint32_t origins = 0;        // distinct origins: copies of one text are one voice
  double salience = 0;              // 0..1, rounded to four places
  std::vector<ClaimMerge> merged;

  friend bool operator==(const Event&, const Event&) = default;
};

// A day of the story, and how much it matters by how often it is named.
struct StoryDay {
  Day day;
  std::uint32_t named = 0;    // origins whose words name it
  std::uint32_t printed = 0;  // origins published on it or the day after
  double salience = 0;        // at least 0; 1 is what the ten most named days have on average

  friend bool operator==(const StoryDay&, const StoryDay&) = default;
};

class EventGraph {
 public:
  EventGraph();
  EventGraph(const EventGraph&);
  EventGraph(EventGraph&&) noexcept;
  EventGraph& operator=(const EventGraph&);
  EventGraph& operator=(EventGraph&&) noexcept;
  ~EventGraph();

  // Articles, claims (actor ids replaced by merged ones, event-relative dates resolved) as the graph holds them.
  const ClaimSet& claims() const;
  // Sorted by date (FORMATS order), then id.
  std::span<const Event> events() const;
  // Merged across articles, sorted by id.
  std::span<const Actor> actors() const;
  // Sorted by (from, to, type).
  std::span<const Link> links() const;
  // What became of the overrides that merge or split, in the order of the options.
  std::span<const AppliedOverride> overrides() const;
  // The single days that claims are dated by, sorted.
  std::span<const StoryDay> days() const;
  // The common origin of an article: the smallest id among its copies. Empty for an unknown article.
  std::string_view origin(std::string_view article) const;
  // Ids of the events that an actor takes part in, in date order.
  std::vector<std::string> thread(std::string_view actor) const;
  // Which connected storyline an event belongs to: the smallest event id in it.
  std::string_view storyline(std::string_view event) const;

 private:
  friend class EventGraphBuilder;
  struct Impl;
  std::shared_ptr<const Impl> impl_;
};

std::string_view to_string(LinkType type);
std::optional<LinkType> parse_link_type(std::string_view name);

}  // namespace throughline
