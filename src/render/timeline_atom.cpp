#include <algorithm>
#include <set>

#include "render/change_words.hpp"
#include "render/entry_facts.hpp"
#include "render/html_writer.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

constexpr std::size_t kMostDays = 30;

using render::HtmlWriter;

std::string instant(Day day) { return to_string(day) + "T00:00:00Z"; }

// Days of reports, the latest first.
std::vector<Day> report_days(const Timeline& timeline) {
  std::set<Day> days;
  for (const TimelineArticle& article : timeline.articles) {
    if (article.published) days.insert(*article.published);
  }
  std::vector<Day> latest(days.rbegin(), days.rend());
  if (latest.size() > kMostDays) latest.resize(kMostDays);
  return latest;
}

// An entry that a later report came to tell best was told by its first report then, in that sentence.
void tell_by_first_report(Entry& entry, const std::set<std::string>& gone, const render::TimelineIndex& index) {
  if (entry.summary.empty() || !gone.contains(entry.summary.front().claim)) return;
  const Claim* first = nullptr;
  for (const std::string& id : entry.claims) {
    const Claim* const claim = index.claim(id);
    if (claim != nullptr && (first == nullptr || claim->reported < first->reported)) first = claim;
  }
  if (first == nullptr) return;
  entry.summary = {{first->quote.exact, first->id}};
  entry.headline = first->quote.exact;
}

// What was known by the end of a day: later claims taken out, so that news of that day alone are left.
Timeline as_reported_by(Timeline timeline, Day day) {
  const auto is_later = [day](const std::optional<Day>& reported) { return reported && *reported > day; };
  std::set<std::string> gone;
  for (const Claim& claim : timeline.claims) {
    if (is_later(claim.reported)) gone.insert(claim.id);
  }
  for (Entry& entry : timeline.entries) std::erase_if(entry.claims, [&](const auto& id) { return gone.contains(id); });
  std::erase_if(timeline.entries, [](const Entry& entry) { return entry.claims.empty(); });
  const render::TimelineIndex index(timeline);
  for (Entry& entry : timeline.entries) tell_by_first_report(entry, gone, index);
  for (Track& track : timeline.tracks) {
    std::erase_if(track.points, [&](const TrackPoint& point) { return is_later(point.reported); });
    for (TrackPoint& point : track.points) {
      if (gone.contains(point.superseded_by)) point.superseded_by.clear();
    }
  }
  return timeline;
}

struct Item {
  std::string id;
  std::string title;
  std::string text;
  std::string link;
};

Item entry_item(const Entry& entry, Day day, const render::TimelineIndex& index, std::string_view base_url) {
  const render::EntryFacts facts = render::facts_of(entry, index);
  std::string source = facts.said_by.empty() ? facts.source : facts.said_by + ", in " + facts.source;
  const std::string link = base_url.empty() ? facts.url : render::entry_url(base_url, entry.id);
  return {render::entry_urn(entry.id) + ":" + to_string(day), date_words(entry.date) + ": " + entry.headline,
          "\"" + facts.quote + "\" (" + source + ")", link};
}

std::vector<Item> items_of(const Timeline& timeline, Day day, std::string_view base_url) {
  const Timeline then = as_reported_by(timeline, day);
  const render::TimelineIndex index(timeline);
  const TimelineDiff news = news_since(then, day - 1);
  std::vector<Item> items;
  for (const TrackChange& change : news.tracks) {
    items.push_back({render::entry_urn(change.track) + ":" + to_string(day), render::track_change_words(change), "",
                     base_url.empty() ? "" : std::string(base_url) + "index.html#" + change.track});
  }
  for (const Entry& entry : news.added) items.push_back(entry_item(entry, day, index, base_url));
  for (const EntryChange& change : news.changed) {
    const auto entry =
        std::find_if(then.entries.begin(), then.entries.end(), [&](const Entry& one) { return one.id == change.to; });
    if (entry == then.entries.end()) continue;
    Item item = entry_item(*entry, day, index, base_url);
    item.title += " (" + render::change_words(change) + ")";
    items.push_back(std::move(item));
  }
  return items;
}

void write_item(HtmlWriter& xml, const Item& item, Day day) {
  xml.open("entry").element("id", item.id).element("title", item.title).element("updated", instant(day));
  if (render::is_web_address(item.link)) xml.leaf("link", {{"rel", "alternate"}, {"href", item.link}});
  xml.element("content", {{"type", "text"}}, item.text.empty() ? item.title : item.text).close().line();
}

}  // namespace

std::string write_timeline_atom(const Timeline& timeline, std::string_view base_url) {
  const std::vector<Day> days = report_days(timeline);
  HtmlWriter xml;
  xml.verbatim({"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"});
  xml.open("feed", {{"xmlns", "http://www.w3.org/2005/Atom"}, {"xml:lang", "en"}}).line();
  const std::string_view first = timeline.entries.empty() ? std::string_view("empty") : timeline.entries.front().id;
  xml.element("id", base_url.empty() ? render::entry_urn(first) + ":feed" : std::string(base_url)).line();
  xml.element("title", timeline.story.title).element("updated", instant(days.empty() ? Day{0} : days.front())).line();
  xml.open("author").element("name", "throughline").close().line();
  if (!base_url.empty()) {
    xml.leaf("link", {{"rel", "self"}, {"href", std::string(base_url) + "feed.xml"}});
    xml.leaf("link", {{"rel", "alternate"}, {"href", base_url}}).line();
  }
  for (const Day day : days) {
    for (const Item& item : items_of(timeline, day, base_url)) write_item(xml, item, day);
  }
  xml.close().line();
  return std::move(xml).take();
}

}  // namespace throughline
