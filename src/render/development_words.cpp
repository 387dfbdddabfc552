#include "render/development_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "base/counted.hpp"
#include "base/text.hpp"
#include "render/day_words.hpp"
#include "render/decimal_words.hpp"
#include "render/subject_words.hpp"
#include "throughline/edtf.hpp"
#include "throughline/render.hpp"
#include "values/stance.hpp"

namespace throughline::render {
namespace {

std::string capitalised(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

// "more than 46000" → "more than 46,000".
std::string grouped(const std::string& reading) {
  const std::size_t space = reading.rfind(' ');
  const std::size_t start = space == std::string::npos ? 0 : space + 1;
  const auto number = Decimal::parse(std::string_view(reading).substr(start));
  return number ? reading.substr(0, start) + decimal_words(*number) : reading;
}

std::string according_to(const Development& development) {
  return development.by.empty() ? std::string() : ", according to " + development.by.front();
}

std::string on_day(const Development& development) {
  return development.date ? " (" + date_words(development.date) + ")" : std::string();
}

std::string day_of(const std::string& edtf) {
  const auto date = parse_edtf(edtf);
  return date ? date_words(date) : "an unknown day";
}

std::string status_words(const Development& development) {
  const std::string subject = capitalised(subject_words(development.about));
  if (development.before.empty()) {
    return fmt::format("{}: {}{}", subject, development.after, according_to(development));
  }
  return fmt::format("{}: {}, no longer {}{}", subject, development.after, development.before,
                     according_to(development));
}

std::string side_of(const DiffSide& side) { return side.as_of ? day_words(*side.as_of) : side.label; }

// "15 and 19 January 2025" when one month holds both.
std::string both_days(Day first, Day last) {
  const std::string from = day_words(first);
  const std::string to = day_words(last);
  const std::size_t space = from.find(' ');
  const bool same_month = from.substr(space) == to.substr(to.find(' '));
  return fmt::format("{} and {}", same_month ? from.substr(0, space) : from, to);
}

std::string plan_words(const Development& one) { return std::string(without_stance_mark(one.about)); }

std::string overdue_words(const Development& one) {
  return fmt::format("Overdue since {}: {}; no report so far says that it happened",
                     one.date && one.date->last ? day_words(*one.date->last) : "then", plan_words(one));
}

std::string added_words(const Development& one) {
  return fmt::format("{}{}: {}", capitalised(date_words(one.date)), one.after.empty() ? "" : " (" + one.after + ")",
                     one.after.empty() ? one.about : plan_words(one));
}

std::string quiet_words(const Development& one) {
  return fmt::format("Nothing new on {} since {}{}", subject_words(one.about), day_of(one.before),
                     one.after.empty() ? "" : "; last told: " + grouped(one.after));
}

std::string corroborated_words(const Development& one) {
  return fmt::format("{}: now told by {} independent sources, up from {}", one.about, one.after, one.before);
}

// A state that was not told before turned from nothing.
bool is_first_state(const Development& development) {
  return development.kind == DevelopmentKind::status_turned && development.before.empty();
}

bool is_minor(const Development& development) { return development.importance < kTellingImportance; }

}  // namespace

std::string development_words(const Development& one) {
  switch (one.kind) {
    case DevelopmentKind::status_turned:
      return status_words(one);
    case DevelopmentKind::count_revised:
      return fmt::format("{}: revised from {} to {}{}", capitalised(one.about), grouped(one.before), grouped(one.after),
                         according_to(one));
    case DevelopmentKind::disagreement_opened:
      return fmt::format("Sources {} on {}{}: {}", one.before.empty() ? "differ" : "still differ",
                         subject_words(one.about), on_day(one), one.after);
    case DevelopmentKind::disagreement_closed:
      return fmt::format("No longer disputed: {}{}; it was {}", subject_words(one.about), on_day(one), one.before);
    case DevelopmentKind::plan_fulfilled:
      return fmt::format("It happened as planned: {}. Announced before: {}", one.after, plan_words(one));
    case DevelopmentKind::plan_broken:
      return fmt::format("It did not happen as planned: {}. Announced before: {}", one.after, plan_words(one));
    case DevelopmentKind::plan_overdue:
      return overdue_words(one);
    case DevelopmentKind::added:
      return added_words(one);
    case DevelopmentKind::moved:
      return fmt::format("{}: now dated {}, before {}", one.about, day_of(one.after), day_of(one.before));
    case DevelopmentKind::corroborated:
      return corroborated_words(one);
    case DevelopmentKind::reworded:
      return fmt::format("Told in other words: {}", one.after);
    case DevelopmentKind::gone_quiet:
      return quiet_words(one);
    case DevelopmentKind::brought_in:
      return fmt::format("Now shown, though reported before: {}{}", one.about, on_day(one));
    case DevelopmentKind::withdrawn:
      return fmt::format("Withdrawn, its report is no longer there: {}{}", one.about, on_day(one));
    case DevelopmentKind::left_out:
      return fmt::format("No longer shown: {}{}", one.about, on_day(one));
  }
  return one.about;
}

std::string_view development_label(DevelopmentKind kind) {
  switch (kind) {
    case DevelopmentKind::status_turned:
      return "status";
    case DevelopmentKind::count_revised:
      return "figure";
    case DevelopmentKind::disagreement_opened:
    case DevelopmentKind::disagreement_closed:
      return "dispute";
    case DevelopmentKind::plan_fulfilled:
    case DevelopmentKind::plan_broken:
    case DevelopmentKind::plan_overdue:
      return "plan";
    case DevelopmentKind::added:
      return "new";
    case DevelopmentKind::moved:
      return "date";
    case DevelopmentKind::corroborated:
      return "sources";
    case DevelopmentKind::gone_quiet:
      return "quiet";
    case DevelopmentKind::withdrawn:
      return "withdrawn";
    case DevelopmentKind::reworded:
    case DevelopmentKind::brought_in:
    case DevelopmentKind::left_out:
      break;
  }
  return "telling";
}

std::string as_sentence(const Development& development) {
  std::string words = development_words(development);
  return words.ends_with("\u2026") || words.ends_with('.') || words.ends_with('?') ? words : words + ".";
}

std::string tally(const TimelineDiff& diff) {
  struct Part {
    std::string_view one;
    std::string_view many;
    std::size_t count = 0;
  };
  std::array<Part, 7> parts = {{{"status turned", "statuses turned"},
                                {"figure revised", "figures revised"},
                                {"dispute opened or closed", "disputes opened or closed"},
                                {"plan settled or overdue", "plans settled or overdue"},
                                {"new event", "new events"},
                                {"event better dated or told by more", "events better dated or told by more"},
                                {"matter gone quiet", "matters gone quiet"}}};
  const auto part_of = [](std::string_view label) -> std::size_t {
    constexpr std::array<std::string_view, 8> kLabels = {"status", "figure", "dispute", "plan",
                                                         "new",    "date",   "quiet",   "sources"};
    const auto found = std::ranges::find(kLabels, label);
    const auto place = static_cast<std::size_t>(found - kLabels.begin());
    return place == 7 ? 5 : place;
  };
  for (const Development* const development : worth_telling(diff)) {
    const std::size_t part = part_of(development_label(development->kind));
    if (part < parts.size()) ++parts.at(part).count;
  }
  std::string words;
  for (const Part& part : parts) {
    if (part.count == 0) continue;
    words += fmt::format("{}{} {}", words.empty() ? "" : ", ", part.count, part.count == 1 ? part.one : part.many);
  }
  return words;
}

std::vector<const Development*> worth_telling(const TimelineDiff& diff) {
  std::set<std::string_view> added;
  std::set<std::string_view> told;  // entries that a turn, a revision or another change tells
  for (const Development& development : diff.developments) {
    if (development.kind == DevelopmentKind::added) added.insert(development.entry);
    if (development.kind != DevelopmentKind::added && !is_first_state(development)) told.insert(development.entry);
  }
  std::vector<const Development*> found;
  for (const Development& development : diff.developments) {
    const bool told_better = development.kind == DevelopmentKind::added
                                 ? told.contains(development.entry)
                                 : is_first_state(development) && added.contains(development.entry);
    if (!is_minor(development) && !told_better) found.push_back(&development);
  }
  return found;
}

std::vector<const Development*> of_the_telling(const TimelineDiff& diff) {
  std::vector<const Development*> found;
  for (const Development& development : diff.developments) {
    if (is_minor(development)) found.push_back(&development);
  }
  return found;
}

std::string telling_tally(const TimelineDiff& diff) {
  std::size_t background = 0;
  std::size_t reworded = 0;
  std::size_t shown = 0;
  std::size_t hidden = 0;
  for (const Development* const development : of_the_telling(diff)) {
    switch (development->kind) {
      case DevelopmentKind::left_out:
        ++hidden;
        break;
      case DevelopmentKind::brought_in:
        ++shown;
        break;
      case DevelopmentKind::reworded:
        ++reworded;
        break;
      default:
        ++background;
    }
  }
  std::vector<std::string> parts;
  if (background != 0) parts.push_back(base::counted(background, "matter") + " of background");
  if (reworded != 0) parts.push_back(base::counted(reworded, "entry") + " told in other words");
  if (shown != 0) parts.push_back(base::counted(shown, "entry") + " now shown though reported before");
  if (hidden != 0) parts.push_back(base::counted(hidden, "entry") + " no longer shown");
  return base::join(parts, ", ");
}

std::string diff_title(const TimelineDiff& diff) {
  if (diff.from.as_of && diff.to.as_of) return "What changed between " + both_days(*diff.from.as_of, *diff.to.as_of);
  return fmt::format("What changed between {} and {}", side_of(diff.from), side_of(diff.to));
}

std::string reports_between(const Timeline& from, const Timeline& to) {
  std::set<std::string_view> known;
  for (const TimelineArticle& article : from.articles) known.insert(article.id);
  std::set<std::string> outlets;
  std::size_t reports = 0;
  std::size_t unnamed = 0;
  for (const TimelineArticle& article : to.articles) {
    if (known.contains(article.id)) continue;
    ++reports;
    article.outlet.empty() ? void(++unnamed) : void(outlets.insert(article.outlet));
  }
  if (reports == 0) return {};
  std::vector<std::string> names(outlets.begin(), outlets.end());
  if (unnamed != 0 && !names.empty())
    names.push_back(unnamed == 1 ? "an unnamed source" : fmt::format("{} unnamed sources", unnamed));
  return fmt::format("{} came in{}", base::counted(reports, "report"), names.empty() ? "" : ", from " + listed(names));
}

}  // namespace throughline::render
