#include <algorithm>

#include "render/claim_words.hpp"
#include "render/html_parts.hpp"
#include "render/page/actor_thread.hpp"
#include "render/page/disagreement_card.hpp"
#include "render/page/editor_marks.hpp"
#include "render/page/entry_card.hpp"
#include "render/page/page_frame.hpp"
#include "throughline/render.hpp"

namespace throughline {
namespace {

using render::HtmlWriter;
using render::StoryView;

std::string address(const PageOptions& options, const std::string& path) {
  return options.base_url.empty() ? std::string() : options.base_url + path;
}

void write_way_back(HtmlWriter& html, const StoryView& view, std::string_view id) {
  html.open("nav", {{"class", "contents"}, {"aria-label", "Story"}}).open("ul");
  html.open("li").open("a", {{"href", view.anchor(id)}}).text("← ").name(view.timeline().story.title).close().close();
  html.close().element("button", {{"type", "button"}, {"id", "theme"}, {"hidden", ""}}, "Dark colours").close().line();
}

void write_heading(HtmlWriter& html, std::string_view kicker, std::string_view heading) {
  html.open("header", {{"class", "masthead"}}).element("p", {{"class", "kicker"}}, kicker);
  html.open("h1", {{"dir", "auto"}}).text(heading).close();
}

// What a claim says of its sentence: "Release · 5 March 2025 · planned".
void write_reading(HtmlWriter& html, const Claim& claim) {
  html.open("p", {{"class", "soft"}, {"id", claim.id}}).text(render::class_words(claim.predicate.event_class) + " · ");
  render::write_date(html, claim.date);
  render::write_caution(html, claim);
  html.close();
}

// Each sentence once, with all that was read from it.
void write_claims(HtmlWriter& html, const Entry& entry, const StoryView& view) {
  std::vector<std::pair<const Claim*, std::vector<const Claim*>>> sentences;
  for (const std::string& id : entry.claims) {
    const Claim* claim = view.index().claim(id);
    if (claim == nullptr) continue;
    const auto same = std::find_if(sentences.begin(), sentences.end(), [claim](const auto& sentence) {
      return sentence.first->article == claim->article && sentence.first->quote == claim->quote;
    });
    if (same == sentences.end()) {
      sentences.push_back({claim, {claim}});
    } else {
      same->second.push_back(claim);
    }
  }
  html.open("section", {{"id", "evidence"}, {"aria-labelledby", "evidence-h"}});
  html.element("h2", {{"id", "evidence-h"}}, "Evidence").line();
  for (const auto& [first, claims] : sentences) {
    html.open("div", {{"class", "proof"}});
    render::write_quote(html, *first, view.index());
    for (const Claim* claim : claims) write_reading(html, *claim);
    html.close().line();
  }
  html.close().line();
}

void write_entry_page(HtmlWriter& html, const Entry& entry, const StoryView& view) {
  write_way_back(html, view, entry.id);
  write_heading(html, date_words(entry.date), entry.headline);
  render::write_entry_tags(html, entry, view);
  html.close().open("main", {{"class", "single"}}).line();
  render::write_editor_marks(html, view.index().overrides(entry));
  render::write_track_steps(html, entry, view);
  render::write_entry_people(html, entry, view);
  render::write_thread_links(html, entry, view);
  for (const Disagreement* disagreement : view.index().disagreements(entry)) {
    render::write_disagreement(html, *disagreement, view, "h2");
  }
  write_claims(html, entry, view);
  html.close().line();
}

void write_actor_page(HtmlWriter& html, const TimelineActor& actor, const StoryView& view) {
  const auto& thread = view.index().thread(actor.id);
  write_way_back(html, view, actor.id);
  write_heading(html, "Actor", actor.name);
  html.element("p", {{"class", "span"}}, render::actor_summary(actor, thread.size()))
      .close()
      .open("main", {{"class", "single"}})
      .line();
  render::write_editor_marks(html, view.index().overrides(actor.id));
  html.open("section", {{"aria-labelledby", "thread-h"}}).element("h2", {{"id", "thread-h"}}, "Thread");
  html.open("ol", {{"class", "entries"}}).line();
  for (const Entry* entry : thread) {
    html.open("li", {{"class", "e"}}).open("p", {{"class", "when"}});
    render::write_date(html, entry->date);
    html.close().open("div", {{"class", "what"}});
    render::write_entry_tags(html, *entry, view);
    html.open("h3").open("a", {{"href", view.entry_address(entry->id)}}).name(entry->headline).close().close();
    if (const Claim* claim = view.best_claim(*entry)) render::write_quote(html, *claim, view.index());
    html.close().close().line();
  }
  html.close().close().close().line();
}

std::string event_page(const Entry& entry, const StoryView& view) {
  const render::PageHead head{entry.headline, {}, address(view.options(), event_path(entry.id)), "../feed.xml", {}};
  return render::page(head, [&](HtmlWriter& html) { write_entry_page(html, entry, view); });
}

std::string actor_page(const TimelineActor& actor, const StoryView& view) {
  const render::PageHead head{actor.name, {}, address(view.options(), actor_path(actor.id)), "../feed.xml", {}};
  return render::page(head, [&](HtmlWriter& html) { write_actor_page(html, actor, view); });
}

}  // namespace

void write_site_pages(const Timeline& timeline, const PageOptions& options, const PageSink& take) {
  const StoryView view(timeline, options, render::PagePlace::below);
  for (const Entry& entry : timeline.entries) take(event_path(entry.id), event_page(entry, view));
  for (const TimelineActor& actor : timeline.actors) take(actor_path(actor.id), actor_page(actor, view));
}

}  // namespace throughline
