#include "render/page/entry_card.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/counted.hpp"
#include "render/claim_words.hpp"
#include "render/html_parts.hpp"
#include "render/page/disagreement_card.hpp"
#include "render/page/editor_marks.hpp"

namespace throughline::render {
namespace {

std::string_view step_words(LinkType type, bool earlier) {
  switch (type) {
    case LinkType::follows:
      return earlier ? "Follows" : "Followed by";
    case LinkType::updates:
      return earlier ? "Updates" : "Updated by";
    case LinkType::contradicts:
      return earlier ? "Contradicts" : "Contradicted by";
    case LinkType::fulfils:
      return earlier ? "Fulfils" : "Fulfilled by";
    case LinkType::part_of:
      return earlier ? "Part of" : "Holds";
  }
  return "See";
}

void write_step(HtmlWriter& html, const ThreadStep& step, bool earlier, const StoryView& view) {
  html.open("li").open("a", {{"href", view.entry_address(step.entry->id)}, {"rel", earlier ? "prev" : "next"}});
  html.text(earlier ? "← " : "→ ")
      .element("b", step_words(step.type, earlier))
      .text(" ")
      .element("span", date_words(step.entry->date));
  html.text(" ").name(step.entry->headline).close().close();
}

// One source alone stands with its quote already.
void write_sources(HtmlWriter& html, const Entry& entry, const StoryView& view) {
  const auto sources = view.sources(entry);
  if (sources.size() < 2) return;
  html.open("ul", {{"class", "src"}, {"aria-label", "Sources"}});
  for (const std::string_view id : sources) {
    const TimelineArticle* article = view.index().article(id);
    html.open("li").link(article == nullptr ? "" : article->url, view.index().source_name(id)).close();
  }
  html.close();
}

// A headline that is the whole sentence already is not told twice.
bool says_it_all(std::string_view headline, std::string_view sentence) {
  return sentence.starts_with(headline) &&
         sentence.substr(headline.size()).find_first_not_of(".!?\"'”’ ") == std::string_view::npos;
}

void write_summary(HtmlWriter& html, const Entry& entry, const StoryView& view) {
  for (const SummarySentence& sentence : entry.summary) {
    const Claim* claim = view.index().claim(sentence.claim);
    if (claim == nullptr) continue;
    if (says_it_all(entry.headline, sentence.text)) {
      html.open("p", {{"class", "cite"}}).text("Word for word · ");
      write_cite(html, *claim, view.index());
      html.close();
    } else {
      write_quote(html, sentence.text, *claim, view.index());
    }
  }
}

// ISO days for the script's date filter, which finds a single day in <time>; an open end reaches without bound.
std::string day_or(const std::optional<Day>& day, std::string_view open) {
  return day ? to_string(*day) : std::string(open);
}

}  // namespace

const Entry* entry_of(const Disagreement& disagreement, const StoryView& view) {
  for (const DisagreementSide& side : disagreement.sides) {
    for (const std::string& id : side.claims) {
      if (const Entry* entry = view.index().entry_of_claim(id)) return entry;
    }
  }
  return nullptr;
}

void write_entry_tags(HtmlWriter& html, const Entry& entry, const StoryView& view) {
  html.open("p", {{"class", "tags"}}).element("span", {{"class", "type"}}, view.type_words(entry));
  if (view.is_key(entry)) html.text(" ").element("span", {{"class", "keyed"}}, "Key event");
  if (const Claim* best = view.best_claim(entry)) write_caution(html, *best);
  if (entry.origins > 1) {
    html.text(" ").element("span", {{"class", "soft"}}, base::counted(entry.origins, "independent source"));
  }
  html.close();
}

void write_track_steps(HtmlWriter& html, const Entry& entry, const StoryView& view) {
  const auto steps = view.index().track_steps(entry);
  if (steps.empty()) return;
  html.open("ul", {{"class", "steps"}, {"aria-label", "Figures and states"}});
  for (const TrackStep& step : steps) {
    html.open("li")
        .open("a", {{"href", view.anchor(step.track->id)}})
        .name(track_words(*step.track))
        .close()
        .text(": ");
    const std::string now = point_words(*step.now);
    if (step.before != nullptr && point_words(*step.before) != now) {
      html.element("span", {{"class", "soft"}}, point_words(*step.before)).text(" → ");
    }
    html.element("b", now).close();
  }
  html.close();
}

void write_entry_people(HtmlWriter& html, const Entry& entry, const StoryView& view) {
  std::set<std::string_view> seen;
  html.open("div", {{"class", "meta"}});
  if (!entry.actors.empty()) html.open("ul", {{"class", "who"}, {"aria-label", "Actors"}});
  for (const ActorRole& role : entry.actors) {
    if (!seen.insert(role.actor).second) continue;
    html.open("li").open("a", {{"href", view.actor_address(role.actor)}}).name(view.index().actor_name(role.actor));
    html.close().close();
  }
  if (!entry.actors.empty()) html.close();
  write_sources(html, entry, view);
  html.close();
}

void write_thread_links(HtmlWriter& html, const Entry& entry, const StoryView& view) {
  const auto earlier = view.index().earlier(entry);
  const auto later = view.index().later(entry);
  if (earlier.empty() && later.empty()) return;
  html.open("ul", {{"class", "thread"}, {"aria-label", "Same thread"}});
  for (const ThreadStep& step : earlier) write_step(html, step, true, view);
  for (const ThreadStep& step : later) write_step(html, step, false, view);
  html.close();
}

void write_further_evidence(HtmlWriter& html, const Entry& entry, const StoryView& view) {
  std::set<std::string_view> shown;
  for (const SummarySentence& sentence : entry.summary) shown.insert(sentence.text);
  std::vector<const Claim*> further;
  for (const std::string& id : entry.claims) {
    const Claim* claim = view.index().claim(id);
    if (claim != nullptr && shown.insert(claim->quote.exact).second) further.push_back(claim);
  }
  if (further.empty()) return;
  html.open("details").element("summary", "Further evidence: " + base::counted(further.size(), "quote"));
  for (const Claim* claim : further) {
    write_quote(html, *claim, view.index(), claim->id == entry.id ? std::string_view() : std::string_view(claim->id));
  }
  html.close();
}

void write_entry_card(HtmlWriter& html, const Entry& entry, const StoryView& view) {
  const bool light = view.options().quotes == Quotes::one;
  const std::string first = entry.date ? day_or(entry.date->first, "0001-01-01") : "";
  const std::string last = entry.date ? day_or(entry.date->last, "9999-12-31") : "";
  html.open("li", {{"class", view.is_key(entry) ? "e k" : "e"},
                   {"id", entry.id},
                   {"data-f", first == last ? std::string_view() : first},
                   {"data-l", first == last ? std::string_view() : last}});
  html.open("p", {{"class", "when"}});
  write_date(html, entry.date);
  html.text(" ").element("a", {{"class", "pl"}, {"href", "#" + entry.id}}, "Permalink");
  if (view.options().site) html.text(" ").element("a", {{"href", event_path(entry.id)}}, "Evidence");
  html.close().open("div", {{"class", "what"}});
  write_entry_tags(html, entry, view);
  html.open("h4", {{"dir", "auto"}}).text(entry.headline).close();
  write_summary(html, entry, view);
  write_editor_marks(html, view.index().overrides(entry));
  write_track_steps(html, entry, view);
  for (const Disagreement* disagreement : view.index().disagreements(entry)) {
    if (entry_of(*disagreement, view) == &entry) write_disagreement(html, *disagreement, view, "h5");
  }
  write_entry_people(html, entry, view);
  write_thread_links(html, entry, view);
  if (!light) write_further_evidence(html, entry, view);
  html.close().close().line();
}

}  // namespace throughline::render
