// A timeline, or what changed between two, for people and other programs. Rendering decides nothing.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "throughline/claim_set.hpp"
#include "throughline/date_span.hpp"
#include "throughline/timeline.hpp"
#include "throughline/timeline_diff.hpp"

namespace throughline {

// "5 March 2025", "March 2025", "early March 2025", "by 5 March 2025", "date unknown": never more exact than the span.
std::string date_words(const std::optional<DateSpan>& date);

// How many quotes an entry of a page carries.
enum class Quotes : std::uint8_t { one, all };

struct PageOptions {
  Quotes quotes = Quotes::all;
  // What to show as changed; null: what the latest day of reports brought (see news_since).
  std::optional<TimelineDiff> changes;
  std::vector<SkippedInput> skipped;  // what could not be used, for the note on method
  std::string base_url;               // where the page will stand, with "/" at its end; empty: unknown
  bool site = false;                  // whether pages of a site stand beside it: link to them
};

// One self-contained page: no network, readable without script, every text escaped.
std::string write_timeline_html(const Timeline& timeline, const PageOptions& options = {});
// The entries alone, with their style, for a page of somebody else's: one <section>, no script, no heading above h2.
std::string write_timeline_embed(const Timeline& timeline, const PageOptions& options = {});
// The other pages of a site: one an entry, with all its evidence, and one an actor, with its thread. `take` is given
// the address within the site (see event_path, actor_path) and the page.
using PageSink = std::function<void(const std::string& path, const std::string& page)>;
void write_site_pages(const Timeline& timeline, const PageOptions& options, const PageSink& take);

// Where in a site an entry's or actor's page stands: "event/c-0123456789ab.html". Letters, digits and "-" alone
// whatever the id holds, so that it stays within the site.
std::string event_path(std::string_view id);
std::string actor_path(std::string_view id);

std::string write_timeline_markdown(const Timeline& timeline);
std::string write_timeline_text(const Timeline& timeline);

// One row an entry (RFC 4180, UTF-8, CRLF). A cell that a spreadsheet would take for a formula gets a "'" in front.
std::string write_timeline_csv(const Timeline& timeline);
// One all-day event an entry that has a first and a last day (iCalendar, RFC 5545; folded at 75 bytes).
std::string write_timeline_ics(const Timeline& timeline, std::string_view base_url = {});
// What each day of reports brought, newest first (Atom, RFC 4287).
std::string write_timeline_atom(const Timeline& timeline, std::string_view base_url = {});
// For the TimelineJS 3 of Knight Lab. Statuses become eras.
std::string write_timeline_timelinejs(const Timeline& timeline);
// schema.org Event and Claim (JSON-LD 1.1).
std::string write_timeline_jsonld(const Timeline& timeline, std::string_view base_url = {});
// The story as a graph for other programs: entries, actors and days as nodes; participates, falls_on and the typed
// links as edges, those with their reason. Build with --entries all to have the whole graph.
std::string write_timeline_graphml(const Timeline& timeline);  // GraphML 1.0 (graphml.graphdrawing.org)
std::string write_timeline_gexf(const Timeline& timeline);     // GEXF 1.2, with the days on which a node happened
std::string write_timeline_dot(const Timeline& timeline);      // Graphviz
// The pages of a site (sitemaps.org, protocol 0.9). REQUIRES: `base_url` is not empty.
std::string write_sitemap(const Timeline& timeline, std::string_view base_url);

// What was reported after `day` (by the second clock): new entries, entries that more sources tell, tracks that moved,
// disagreements that opened. Made from the timeline alone, so it knows nothing of what an earlier version showed.
TimelineDiff news_since(const Timeline& timeline, Day day);
// The latest day on which an article of it was published; null when none is dated.
std::optional<Day> latest_report(const Timeline& timeline);

// `from` and `to` give the quotes behind the claim ids.
std::string write_diff_text(const TimelineDiff& diff, const Timeline& from, const Timeline& to);
std::string write_diff_markdown(const TimelineDiff& diff, const Timeline& from, const Timeline& to);
// One <entry> of a feed, with the changes as XHTML (Atom, RFC 4287).
std::string write_diff_atom(const TimelineDiff& diff, const Timeline& from, const Timeline& to);
std::string write_diff_html(const TimelineDiff& diff, const Timeline& from, const Timeline& to);

// Why something is there: the rules, the sentence, the article. `id` names an entry, claim, actor, track or
// disagreement. Null when the timeline has no such id.
std::optional<std::string> write_explanation(const Timeline& timeline, std::string_view id);

}  // namespace throughline
