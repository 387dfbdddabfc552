#include "render/page/actor_thread.hpp"

#include <fmt/format.h>

#include "base/counted.hpp"
#include "base/text.hpp"
#include "throughline/render.hpp"

namespace throughline::render {
namespace {

std::string_view kind_words(ActorKind kind) {
  switch (kind) {
    case ActorKind::person:
      return "person";
    case ActorKind::organization:
      return "organisation";
    case ActorKind::place:
      return "place";
    case ActorKind::group:
      return "group";
    case ActorKind::other:
      break;
  }
  return "other";
}

}  // namespace

std::string actor_summary(const TimelineActor& actor, std::size_t entries) {
  std::string words(kind_words(actor.kind));
  if (!actor.roles.empty()) words += ", " + base::join(actor.roles, ", ");
  if (!actor.aliases.empty()) words += " · also " + base::join(actor.aliases, ", ");
  words += " · " + base::counted(actor.claims, "claim");
  return entries == 0 ? words + ", in no entry" : words;
}

void write_actor_thread(HtmlWriter& html, const std::vector<const Entry*>& thread, std::string_view page) {
  if (thread.empty()) return;
  html.open("details")
      .element("summary", "Thread: " + base::counted(thread.size(), "entry"))
      .open("ol", {{"class", "plain"}});
  for (const Entry* entry : thread) {
    html.open("li").element("span", {{"class", "soft"}}, date_words(entry->date)).text(" ");
    html.open("a", {{"href", std::string(page) + "#" + entry->id}}).name(entry->headline).close().close();
  }
  html.close().close();
}

}  // namespace throughline::render
