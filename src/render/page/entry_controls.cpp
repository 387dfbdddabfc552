#include "render/page/entry_controls.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/counted.hpp"

namespace throughline::render {
namespace {

// Value and words of an option, most frequent first, ties by words.
using Choices = std::vector<std::pair<std::string, std::string>>;

Choices by_frequency(const std::map<std::pair<std::string, std::string>, std::size_t>& counts) {
  std::vector<std::pair<std::size_t, std::pair<std::string, std::string>>> sorted;
  for (const auto& [choice, count] : counts) sorted.emplace_back(count, choice);
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second.second < b.second.second;
  });
  Choices choices;
  for (auto& [count, choice] : sorted) choices.push_back(std::move(choice));
  return choices;
}

Choices actor_choices(const StoryView& view) {
  std::map<std::pair<std::string, std::string>, std::size_t> counts;
  for (const Entry& entry : view.timeline().entries) {
    std::set<std::string_view> seen;
    for (const ActorRole& role : entry.actors) {
      if (seen.insert(role.actor).second) ++counts[{role.actor, std::string(view.index().actor_name(role.actor))}];
    }
  }
  return by_frequency(counts);
}

Choices type_choices(const StoryView& view) {
  std::map<std::pair<std::string, std::string>, std::size_t> counts;
  for (const Entry& entry : view.timeline().entries) {
    const std::string type = view.type_words(entry);
    ++counts[{type, type}];
  }
  return by_frequency(counts);
}

Choices source_choices(const StoryView& view) {
  std::map<std::pair<std::string, std::string>, std::size_t> counts;
  for (const Entry& entry : view.timeline().entries) {
    for (const std::string_view article : view.sources(entry)) {
      const std::string source(view.index().source_name(article));
      ++counts[{source, source}];
    }
  }
  return by_frequency(counts);
}

void write_choice(HtmlWriter& html, std::string_view name, std::string_view label, std::string_view all,
                  const Choices& choices) {
  html.open("label").element("span", label).open("select", {{"name", name}});
  html.element("option", {{"value", ""}}, all);
  for (const auto& [value, words] : choices) {
    html.element("option", {{"value", value == words ? std::string_view() : std::string_view(value)}}, words);
  }
  html.close().close().line();
}

void write_day_field(HtmlWriter& html, std::string_view name, std::string_view label) {
  html.open("label").element("span", label).empty("input", {{"type", "date"}, {"name", name}}).close().line();
}

}  // namespace

void write_entry_controls(HtmlWriter& html, const StoryView& view) {
  html.open("form", {{"id", "controls"}, {"role", "search"}, {"aria-label", "Filter the timeline"}, {"hidden", ""}})
      .line();
  html.open("label", {{"class", "wide"}}).element("span", "Search");
  html.empty("input", {{"type", "search"}, {"name", "q"}, {"autocomplete", "off"}}).close().line();
  write_choice(html, "actor", "Actor", "All actors", actor_choices(view));
  write_choice(html, "type", "Type", "All types", type_choices(view));
  write_choice(html, "source", "Source", "All sources", source_choices(view));
  write_day_field(html, "from", "From");
  write_day_field(html, "to", "To");
  html.open("label").element("span", "Order").open("select", {{"name", "sort"}});
  html.element("option", {{"value", ""}}, "Oldest first")
      .element("option", {{"value", "new"}}, "Newest first")
      .close()
      .close();
  html.open("label", {{"class", "check"}}).empty("input", {{"type", "checkbox"}, {"name", "key"}, {"value", "1"}});
  html.element("span", "Key events only").close().line();
  html.open("p", {{"class", "act"}}).element("button", {{"type", "reset"}}, "Clear");
  html.text(" ")
      .element("button", {{"type", "button"}, {"id", "expand"}, {"aria-expanded", "false"}}, "Expand all")
      .close();
  html.element("p", {{"id", "shown"}, {"role", "status"}}, base::counted(view.timeline().entries.size(), "entry"));
  html.close().line();
}

}  // namespace throughline::render
