#include <fmt/format.h>

#include <array>

#include "base/counted.hpp"
#include "render/claim_words.hpp"
#include "render/html_parts.hpp"
#include "render/page_frame.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using base::counted;
using render::HtmlWriter;
using render::TimelineIndex;

std::string span_words(const Story& story) {
  if (!story.first || !story.last) return "no dated entries";
  if (story.first == story.last) return to_string(*story.first);
  return fmt::format("{} to {}", to_string(*story.first), to_string(*story.last));
}

void write_header(HtmlWriter& html, const Story& story) {
  html.element("a", {{"class", "skip"}, {"href", "#entries"}}, "Skip to the timeline").line();
  html.open("header").element("h1", story.title).line();
  std::string meta = fmt::format("{}. {} from {}", span_words(story), counted(story.articles, "article"),
                                 counted(story.origins, "independent source"));
  if (story.as_of) meta += fmt::format(", as of {}", to_string(*story.as_of));
  html.element("p", {{"class", "meta"}}, meta + ".").close().line();
}

std::string said_by(const TrackPoint& point, const TimelineIndex& index) {
  const std::string speakers = render::speaker_words(point.attributed_to);
  const Claim* claim = index.claim(point.claim);
  const std::string source = claim == nullptr ? "" : std::string(index.source_name(claim->article));
  if (speakers.empty()) return source;
  return source.empty() ? speakers : fmt::format("{} ({})", speakers, source);
}

void write_current_states(HtmlWriter& html, const Timeline& timeline, const TimelineIndex& index) {
  static constexpr std::array<std::string_view, 4> kColumns = {"Subject", "State", "Date", "Said by"};
  html.open("section").element("h2", "Where things stand").open("div", {{"class", "scroll"}}).open("table");
  render::write_table_head(html, "The latest word on each state", kColumns);
  html.open("tbody").line();
  for (const Track& track : timeline.tracks) {
    const TrackPoint* point = last_word(track);
    if (track.kind != TrackKind::status || point == nullptr) continue;
    html.open("tr").element("th", {{"scope", "row"}}, render::track_words(track));
    html.element("td", render::point_words(*point)).open("td");
    render::write_date(html, point->date);
    html.close().open("td").name(said_by(*point, index)).close().close().line();
  }
  html.close().close().close().close().line();
}

void write_track(HtmlWriter& html, const Track& track, const TimelineIndex& index) {
  static constexpr std::array<std::string_view, 4> kColumns = {"Date", "Value", "Said by", "Reported"};
  html.open("div", {{"class", "scroll"}, {"id", track.id}}).open("table");
  render::write_table_head(html, render::track_words(track), kColumns);
  html.open("tbody").line();
  for (const TrackPoint& point : track.points) {
    html.open("tr").open("td");
    render::write_date(html, point.date);
    html.close().open("td");
    if (point.superseded_by.empty()) {
      html.text(render::point_words(point));
    } else {
      html.element("s", {{"class", "superseded"}}, render::point_words(point)).text(" (superseded)");
    }
    html.close().open("td").name(said_by(point, index)).close();
    html.element("td", point.reported ? to_string(*point.reported) : "undated").close().line();
  }
  html.close().close().close().line();
}

void write_tracks(HtmlWriter& html, const Timeline& timeline, const TimelineIndex& index) {
  html.open("section").element("h2", "Figures and states over time").line();
  for (const Track& track : timeline.tracks) write_track(html, track, index);
  html.close().line();
}

void write_entry_actors(HtmlWriter& html, const Entry& entry, const TimelineIndex& index) {
  if (entry.actors.empty()) return;
  html.open("p", {{"class", "meta"}});
  std::string_view separator;
  std::string_view before;
  for (const ActorRole& actor : entry.actors) {
    if (actor.actor == before) continue;
    before = actor.actor;
    html.text(separator).open("a", {{"href", "#" + actor.actor}}).name(index.actor_name(actor.actor)).close();
    separator = ", ";
  }
  html.close().line();
}

void write_evidence(HtmlWriter& html, const Entry& entry, const TimelineIndex& index) {
  html.open("details").element(
      "summary", fmt::format("{}, {}, {}", counted(entry.claims.size(), "claim"), counted(entry.articles, "article"),
                             counted(entry.origins, "independent source")));
  html.line();
  std::string_view shown;
  for (const std::string& id : entry.claims) {
    const Claim* claim = index.claim(id);
    if (claim == nullptr || claim->quote.exact == shown) continue;
    shown = claim->quote.exact;
    render::write_quote(html, *claim, index);
  }
  html.close().line();
}

void write_entry(HtmlWriter& html, const Entry& entry, const TimelineIndex& index) {
  html.open("li", {{"id", entry.id}}).open("p", {{"class", "date"}});
  render::write_date(html, entry.date);
  const Claim* best = entry.summary.empty() ? nullptr : index.claim(entry.summary.front().claim);
  if (best != nullptr) render::write_caution(html, *best);
  html.close().line().open("h3").text(entry.headline).close().line();
  for (const SummarySentence& sentence : entry.summary) {
    const Claim* claim = index.claim(sentence.claim);
    if (claim != nullptr) render::write_quote(html, *claim, index);
  }
  write_entry_actors(html, entry, index);
  write_evidence(html, entry, index);
  html.close().line();
}

void write_entries(HtmlWriter& html, const Timeline& timeline, const TimelineIndex& index) {
  html.open("section", {{"id", "entries"}}).element("h2", "Timeline").line().open("ol", {{"class", "entries"}}).line();
  for (const Entry& entry : timeline.entries) write_entry(html, entry, index);
  html.close().close().line();
}

std::string side_words(const DisagreementSide& side) {
  return side.state.empty() ? side.value ? to_string(*side.value) : "unknown" : side.state;
}

void write_disagreements(HtmlWriter& html, const Timeline& timeline, const TimelineIndex& index) {
  if (timeline.disagreements.empty()) return;
  html.open("section").element("h2", "Where sources differ").line();
  for (const Disagreement& disagreement : timeline.disagreements) {
    const Track* track = index.track(disagreement.track);
    html.open("h3", {{"id", disagreement.id}}).text(track == nullptr ? "" : render::track_words(*track)).text(", ");
    render::write_date(html, disagreement.date);
    html.close().line();
    for (const DisagreementSide& side : disagreement.sides) {
      html.element("h4", side_words(side)).line();
      for (const std::string& id : side.claims) {
        if (const Claim* claim = index.claim(id)) render::write_quote(html, *claim, index);
      }
    }
  }
  html.close().line();
}

void write_actors(HtmlWriter& html, const Timeline& timeline) {
  static constexpr std::array<std::string_view, 4> kColumns = {"Name", "Kind", "Roles", "Claims"};
  html.open("section").element("h2", "Who is in it").open("div", {{"class", "scroll"}}).open("table");
  render::write_table_head(html, "Actors and how often they appear", kColumns);
  html.open("tbody").line();
  for (const TimelineActor& actor : timeline.actors) {
    std::string roles;
    for (const std::string& role : actor.roles) roles += (roles.empty() ? "" : "; ") + role;
    html.open("tr", {{"id", actor.id}}).open("th", {{"scope", "row"}}).name(actor.name).close();
    html.element("td", to_string(actor.kind)).open("td").name(roles).close();
    html.element("td", fmt::format("{}", actor.claims)).close().line();
  }
  html.close().close().close().close().line();
}

void write_method(HtmlWriter& html, const Timeline& timeline) {
  const Story& story = timeline.story;
  html.open("footer").element("h2", "How this was made").line();
  html.element("p",
               "Every statement above is a sentence of an article, quoted word for word. Plans, denials and "
               "possibilities are marked as such. Sources that differ are kept apart; copies of one text count once.");
  html.element("p", {{"class", "meta"}},
               fmt::format("{} read, {} without a publication date, {} skipped.", counted(story.articles, "article"),
                           story.undated, counted(story.skipped, "input")));
  html.open("details").element("summary", "Articles").open("ul").line();
  for (const TimelineArticle& article : timeline.articles) {
    html.open("li").link(article.url, article.title.empty() ? article.path : article.title);
    html.text(fmt::format(" ({}{})", article.outlet.empty() ? "" : article.outlet + ", ",
                          article.published ? to_string(*article.published) : "undated"));
    html.close().line();
  }
  html.close().close().close().line();
}

}  // namespace

std::string write_timeline_html(const Timeline& timeline) {
  const TimelineIndex index(timeline);
  return render::page(timeline.story.title, [&](HtmlWriter& html) {
    write_header(html, timeline.story);
    html.open("main").line();
    write_current_states(html, timeline, index);
    write_entries(html, timeline, index);
    write_disagreements(html, timeline, index);
    write_tracks(html, timeline, index);
    write_actors(html, timeline);
    html.close().line();
    write_method(html, timeline);
  });
}

}  // namespace throughline
