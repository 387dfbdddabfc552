#include "render/development_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "base/counted.hpp"
#include "base/text.hpp"
#include "render/decimal_words.hpp"
#include "throughline/edtf.hpp"
#include "throughline/render.hpp"

namespace throughline::render {
namespace {

// More voices than these are a list and no sentence.
constexpr std::size_t kMostVoices = 3;

std::string capitalised(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

std::string listed(const std::vector<std::string>& names) {
  std::string words;
  const std::size_t shown = std::min(names.size(), kMostVoices);
  for (std::size_t i = 0; i < shown; ++i) {
    const bool last = i + 1 == names.size();
    words += (i == 0 ? "" : last ? " and " : ", ") + names[i];
  }
  return names.size() > shown ? words + fmt::format(" and {} more", names.size() - shown) : words;
}

// "ceasefire: Hamas, Israel" → "ceasefire between Hamas and Israel"; other subjects as they are.
std::string subject_words(const std::string& about) {
  const std::size_t colon = about.find(": ");
  if (colon == std::string::npos) return about;
  std::vector<std::string> parties;
  for (const std::string_view part : base::split(std::string_view(about).substr(colon + 2), ',')) {
    parties.emplace_back(base::trim(part));
  }
  if (parties.size() == 1) return fmt::format("{} ({})", about.substr(0, colon), parties.front());
  return fmt::format("{} between {}", about.substr(0, colon), listed(parties));
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

std::string side_of(const std::optional<Day>& day, const std::string& label) {
  if (!day) return label;
  DateSpan date;
  date.first = date.last = day;
  date.grain = Grain::day;
  return date_words(date);
}

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
      return fmt::format("No longer disputed: {}{}; it was {}", one.about, on_day(one), one.before);
    case DevelopmentKind::plan_fulfilled:
      return fmt::format("What was planned has happened: {}; it had been said: {}", one.after, one.about);
    case DevelopmentKind::plan_broken:
      return fmt::format("What was planned did not happen: {}; it had been said: {}", one.after, one.about);
    case DevelopmentKind::plan_overdue:
      return fmt::format("Overdue: {} was due by {}, and no report tells that it happened", one.about,
                         one.date && one.date->last ? side_of(one.date->last, "") : "then");
    case DevelopmentKind::added:
      return fmt::format("{}{}: {}", capitalised(date_words(one.date)), one.after.empty() ? "" : " (" + one.after + ")",
                         one.about);
    case DevelopmentKind::moved:
      return fmt::format("{}: now dated {}, before {}", one.about, day_of(one.after), day_of(one.before));
    case DevelopmentKind::corroborated:
      return fmt::format("{}: told by {} independent sources now, before by {}", one.about, one.after, one.before);
    case DevelopmentKind::reworded:
      return fmt::format("Told in other words: {}", one.after);
    case DevelopmentKind::gone_quiet:
      return fmt::format("Nothing new on {} since {}", subject_words(one.about), day_of(one.before));
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
  for (const Development& development : diff.developments) {
    const std::size_t part = part_of(development_label(development.kind));
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
  std::set<std::string_view> told;
  std::vector<const Development*> found;
  for (const Development& development : diff.developments) {
    const bool is_new_entry = development.entry.empty() || told.insert(development.entry).second;
    if (development.kind != DevelopmentKind::added || is_new_entry) found.push_back(&development);
  }
  return found;
}

bool is_minor(DevelopmentKind kind) {
  return kind == DevelopmentKind::reworded || kind == DevelopmentKind::brought_in || kind == DevelopmentKind::left_out;
}

std::string diff_title(const TimelineDiff& diff) {
  return fmt::format("What changed between {} and {}", side_of(diff.from.as_of, diff.from.label),
                     side_of(diff.to.as_of, diff.to.label));
}

std::string reports_between(const Timeline& from, const Timeline& to) {
  std::set<std::string_view> known;
  for (const TimelineArticle& article : from.articles) known.insert(article.id);
  std::set<std::string> outlets;
  std::size_t reports = 0;
  for (const TimelineArticle& article : to.articles) {
    if (known.contains(article.id)) continue;
    ++reports;
    if (!article.outlet.empty()) outlets.insert(article.outlet);
  }
  if (reports == 0) return {};
  const std::vector<std::string> names(outlets.begin(), outlets.end());
  return fmt::format("{} came in{}", base::counted(reports, "report"), names.empty() ? "" : ", from " + listed(names));
}

}  // namespace throughline::render
