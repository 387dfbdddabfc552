#include <algorithm>
#include <set>

#include "render/claim_words.hpp"
#include "render/html_parts.hpp"
#include "render/page/page_sections.hpp"

namespace throughline::render {
namespace {

bool is_plan(const Claim& claim) { return claim.kind == ClaimKind::plan || claim.modality == Modality::planned; }

// One sentence, one plan.
std::vector<const Claim*> plans_of(const StoryView& view) {
  std::set<std::string_view> seen;
  std::vector<const Claim*> plans;
  for (const Claim& claim : view.timeline().claims) {
    if (is_plan(claim) && seen.insert(claim.quote.exact).second) plans.push_back(&claim);
  }
  std::stable_sort(plans.begin(), plans.end(), [](const Claim* a, const Claim* b) {
    const auto by_date = compare(a->date, b->date);
    return by_date != 0 ? by_date < 0 : a->reported < b->reported;
  });
  return plans;
}

std::string_view outcome_words(LinkType type) {
  switch (type) {
    case LinkType::fulfils:
      return "Came about";
    case LinkType::contradicts:
      return "Contradicted";
    case LinkType::updates:
      return "Changed";
    case LinkType::follows:
    case LinkType::part_of:
      break;
  }
  return "What followed";
}

// Without a later entry, the calendar says whether one could be.
std::string_view open_words(const Claim& plan, const StoryView& view) {
  const auto latest = latest_report(view.timeline());
  if (!plan.date || !plan.date->last) return "No day was named, and no later report tells what became of it.";
  if (latest && *plan.date->last > *latest) return "Its day is still to come.";
  return "Its day has passed; no later report tells what became of it.";
}

void write_outcome(HtmlWriter& html, const Claim& plan, const StoryView& view) {
  const Entry* entry = view.index().entry_of_claim(plan.id);
  const auto later = entry == nullptr ? std::vector<ThreadStep>() : view.index().later(*entry);
  html.open("p", {{"class", "outcome"}});
  if (later.empty()) html.text(open_words(plan, view));
  for (const ThreadStep& step : later) {
    html.element("b", outcome_words(step.type)).text(": ").open("a", {{"href", "#" + step.entry->id}});
    html.text(date_words(step.entry->date) + ", ").name(step.entry->headline).close().text(" ");
  }
  html.close();
}

void write_plan(HtmlWriter& html, const Claim& plan, const StoryView& view) {
  html.open("li").open("p", {{"class", "when"}}).text(plan.date ? "For " : "");
  write_date(html, plan.date);
  const Entry* entry = view.index().entry_of_claim(plan.id);
  if (entry != nullptr) html.text(" · ").element("a", {{"href", "#" + entry->id}}, "in the timeline");
  write_caution(html, plan);
  html.close();
  write_quote(html, plan, view.index());
  write_outcome(html, plan, view);
  html.close().line();
}

}  // namespace

void write_plans(HtmlWriter& html, const StoryView& view) {
  const auto plans = plans_of(view);
  if (plans.empty()) return;
  open_section(html, "plans", "Plans, and what became of them");
  html.open("ul", {{"class", "plans"}}).line();
  for (const Claim* plan : plans) write_plan(html, *plan, view);
  html.close().close().line();
}

}  // namespace throughline::render
