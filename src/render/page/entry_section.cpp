#include <algorithm>

#include "base/counted.hpp"
#include "render/page/density_strip.hpp"
#include "render/page/entry_card.hpp"
#include "render/page/entry_controls.hpp"
#include "render/page/entry_groups.hpp"
#include "render/page/page_sections.hpp"

namespace throughline::render {
namespace {

constexpr std::size_t kLongList = 400;

}  // namespace

void write_entry_section(HtmlWriter& html, const StoryView& view) {
  open_section(html, "entries", "Timeline");
  const std::vector<EntryGroup> groups = group_entries(view.timeline());
  write_density_strip(html, groups, view);
  write_entry_controls(html, view);
  // Of a long list only what is near the screen is laid out; of a short one all, so that jumps land where they should.
  const bool is_long = view.timeline().entries.size() > kLongList;
  html.open("ol", {{"class", is_long ? "groups long" : "groups"}, {"id", "list"}}).line();
  for (const EntryGroup& group : groups) {
    html.open("li", {{"class", "g"}, {"id", group.id}}).element("h3", group.heading);
    html.open("ol", {{"class", "entries"}}).line();
    for (const Entry* entry : group.entries) write_entry_card(html, *entry, view);
    html.close().close().line();
  }
  html.close().close().line();
}

}  // namespace throughline::render
