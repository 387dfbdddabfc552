#include <algorithm>

#include "base/counted.hpp"
#include "base/text.hpp"
#include "render/html_parts.hpp"
#include "render/page/actor_graph.hpp"
#include "render/page/actor_thread.hpp"
#include "render/page/editor_marks.hpp"
#include "render/page/page_sections.hpp"

namespace throughline::render {
namespace {

constexpr std::size_t kShownAtOnce = 12;
constexpr std::size_t kMostDays = 24;  // of a thread on a light page

// Those with most entries first, then with most claims, ties by name.
std::vector<const TimelineActor*> by_weight(const StoryView& view) {
  std::vector<const TimelineActor*> actors;
  for (const TimelineActor& actor : view.timeline().actors) actors.push_back(&actor);
  std::stable_sort(actors.begin(), actors.end(), [&](const TimelineActor* a, const TimelineActor* b) {
    const std::size_t in_a = view.index().thread(a->id).size();
    const std::size_t in_b = view.index().thread(b->id).size();
    if (in_a != in_b) return in_a > in_b;
    return a->claims != b->claims ? a->claims > b->claims : a->name < b->name;
  });
  return actors;
}

// A light page without actors' pages beside it names the days alone, and of the first actors only.
void write_thread_days(HtmlWriter& html, const std::vector<const Entry*>& thread) {
  if (thread.empty() || thread.size() > kMostDays) return;
  html.open("p", {{"class", "soft"}});
  std::string_view separator;
  for (const Entry* entry : thread) {
    html.text(separator).element("a", {{"href", "#" + entry->id}}, date_words(entry->date));
    separator = ", ";
  }
  html.close();
}

void write_actor(HtmlWriter& html, const TimelineActor& actor, bool first, const StoryView& view) {
  const auto& thread = view.index().thread(actor.id);
  html.open("li", {{"id", actor.id}}).open("p", {{"class", "name"}}).open("b");
  if (view.options().site) {
    html.open("a", {{"href", actor_path(actor.id)}}).name(actor.name).close();
  } else {
    html.name(actor.name);
  }
  html.close().text(" ").element("span", {{"class", "soft"}}, actor_summary(actor, thread.size())).close();
  write_editor_marks(html, view.index().overrides(actor.id));
  if (view.options().quotes == Quotes::all) write_actor_thread(html, thread, "");
  if (view.options().quotes == Quotes::one && !view.options().site && first) write_thread_days(html, thread);
  html.close().line();
}

}  // namespace

void write_actor_section(HtmlWriter& html, const StoryView& view) {
  const auto actors = by_weight(view);
  if (actors.empty()) return;
  open_section(html, "actors", "Who is in it");
  write_actor_graph(html, view);
  html.element("h3", "Actors and their threads").open("ul", {{"class", "actors"}}).line();
  for (std::size_t i = 0; i < actors.size() && i < kShownAtOnce; ++i) write_actor(html, *actors[i], true, view);
  html.close();
  if (actors.size() > kShownAtOnce) {
    html.open("details").element("summary", base::counted(actors.size() - kShownAtOnce, "further actor"));
    html.open("ul", {{"class", "actors"}}).line();
    for (std::size_t i = kShownAtOnce; i < actors.size(); ++i) write_actor(html, *actors[i], false, view);
    html.close().close();
  }
  html.close().line();
}

}  // namespace throughline::render
