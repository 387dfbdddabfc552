#include "read/publication_date.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "read/file_name_date.hpp"

namespace throughline::reading {
namespace {

// The day with this month and day that is nearest to `near`: a text of 31 December may be saved on 1 January.
std::optional<Day> nearest_day(const DateParts& parts, Day near) {
  std::optional<Day> nearest;
  std::int32_t year = civil(near).year;
  for (std::int32_t candidate : {year - 1, year, year + 1}) {
    auto day = make_day(candidate, parts.month, parts.day);
    if (day && (!nearest || std::abs(*day - near) < std::abs(*nearest - near))) nearest = day;
  }
  return nearest;
}

DateCandidate dateline_candidate(const Dateline& dateline, std::optional<Day> near, std::optional<std::int32_t> year) {
  const DateParts& parts = *dateline.date;
  DateCandidate candidate{std::nullopt, "dateline", dateline.date_words, false, {}};
  if (parts.year) {
    candidate.day = make_day(*parts.year, parts.month, parts.day);
  } else if (near) {
    candidate.day = nearest_day(parts, *near);
  } else if (year) {
    candidate.day = make_day(*year, parts.month, parts.day);
  }
  return candidate;
}

bool is_near(std::optional<Day> a, std::optional<Day> b) { return a && b && std::abs(*a - *b) <= 1; }

const DateCandidate* find_basis(const std::vector<DateCandidate>& candidates, std::string_view basis) {
  for (const DateCandidate& candidate : candidates)
    if (candidate.basis == basis && candidate.day) return &candidate;
  return nullptr;
}

bool is_page_data(std::string_view basis) { return basis == "json-ld" || basis == "meta" || basis == "microdata"; }

// Sites that move to another system stamp old stories with the day of the move. The day in the address then stands
// against all data of the page when what a reader sees agrees with it, or when the data say that it is the day of the
// last change.
const DateCandidate* find_overruling(const std::vector<DateCandidate>& candidates, const DateCandidate& first,
                                     const RawArticle& article) {
  const DateCandidate* url = find_basis(candidates, "url");
  if (!is_page_data(first.basis) || url == nullptr || is_near(url->day, first.day)) return nullptr;
  for (const DateCandidate& other : candidates) {
    const bool seen = other.basis == "time" || other.basis == "byline" || other.basis == "dateline";
    if (seen && is_near(other.day, first.day)) return nullptr;
  }
  for (const DateCandidate& other : candidates) {
    const bool agrees = &other != url && is_near(other.day, url->day);
    if (agrees && other.basis != "capture") return url;
  }
  return article.modified && is_near(article.modified, first.day) && *url->day < *first.day ? url : nullptr;
}

// The hour of a stamp in universal time, "2015-04-07T03:42:00Z"; null for any other words.
std::optional<int> hour_of_universal_stamp(std::string_view words) {
  const std::size_t mark = words.rfind(':');
  const bool universal = words.ends_with('Z') || words.ends_with("+00:00") || words.ends_with("+0000");
  if (!universal || mark == std::string_view::npos) return std::nullopt;
  for (std::size_t pos = words.find('-'); pos != std::string_view::npos && pos + 7 < words.size();
       pos = words.find('-', pos + 1)) {
    const std::string_view time = words.substr(pos + 3, 4);  // "T03:" or " 03:" behind "-dd"
    const bool hour = pos >= 3 && words[pos - 3] == '-' && (time[0] == 'T' || time[0] == ' ') && time[3] == ':';
    if (hour) return (time[1] - '0') * 10 + (time[2] - '0');
  }
  return std::nullopt;
}

// Systems stamp in universal time what was published on the day before or after by the clock of the outlet. The day
// that its readers see, in the address or beside the headline, is the one that the article bears.
const DateCandidate* find_local(const std::vector<DateCandidate>& candidates, const DateCandidate& first,
                                const RawArticle& article) {
  const bool machine = is_page_data(first.basis) || first.basis == "time";
  if (!machine) return nullptr;
  const DateCandidate* url = find_basis(candidates, "url");
  const DateCandidate* byline = find_basis(candidates, "byline");
  const bool both = url != nullptr && byline != nullptr && url->day == byline->day;
  if (both && url->day != first.day && is_near(url->day, first.day)) return url;
  const auto hour = hour_of_universal_stamp(first.evidence);
  if (!hour) return nullptr;
  for (const DateCandidate& seen : candidates) {
    const bool words = seen.basis == "byline" || seen.basis == "url" || seen.basis == "dateline";
    if (!words || !seen.day) continue;
    const bool west = *seen.day == *first.day - 1 && *hour < 12;
    const bool east = *seen.day == *first.day + 1 && *hour >= 10 && seen.basis != "dateline";
    const bool changed = seen.basis == "byline" && article.modified == seen.day;
    if (west || (east && !changed)) return &seen;
  }
  return nullptr;
}

struct OpenCandidate {
  std::size_t index;  // in the candidates
  TwoDays days;
};

bool agrees_with_another(Day day, const std::vector<DateCandidate>& candidates, const RawArticle& article) {
  if (is_near(article.modified, day)) return true;
  return std::any_of(candidates.begin(), candidates.end(),
                     [day](const DateCandidate& other) { return is_near(other.day, day); });
}

bool is_too_late(Day day, const RawArticle& article) {
  return (article.captured && day > *article.captured + 1) || (article.modified && day > *article.modified + 1);
}

void resolve_open(DateCandidate& candidate, const TwoDays& days, const std::vector<DateCandidate>& candidates,
                  const DateSigns& signs) {
  const RawArticle& article = *signs.article;
  const std::array<Day, 2> both{days.day_first, days.month_first};
  for (std::size_t i = 0; i < 2; ++i) {
    const bool agrees = agrees_with_another(both[i], candidates, article);
    const bool only = is_too_late(both[1 - i], article) && !is_too_late(both[i], article);
    if ((agrees && !agrees_with_another(both[1 - i], candidates, article)) || only) {
      candidate.day = both[i];
      return;
    }
  }
  if (signs.order) candidate.day = signs.order->order == DateOrder::day_first ? days.day_first : days.month_first;
  if (signs.order) candidate.evidence += " (" + signs.order->why + ")";
  if (!signs.order) candidate.why = "may be " + to_string(days.day_first) + " or " + to_string(days.month_first);
}

void choose(std::vector<DateCandidate>& candidates, const RawArticle& article) {
  for (DateCandidate& candidate : candidates) {
    if (!candidate.day) {
      if (candidate.why.empty()) candidate.why = "no whole day";
    } else if (candidate.basis == "capture") {
      candidate.why = "bounds the others from above";
    } else if (article.captured && *candidate.day > *article.captured + 1 && candidate.basis != "option") {
      candidate.why = "later than the day on which it was saved";
    }
  }
  auto first = std::find_if(candidates.begin(), candidates.end(),
                            [](const DateCandidate& candidate) { return candidate.why.empty(); });
  if (first == candidates.end()) return;
  const DateCandidate* overruling = find_overruling(candidates, *first, article);
  if (overruling != nullptr && overruling->why.empty()) {
    first->why = "the address tells of another day, and not alone";
    first = candidates.begin() + (overruling - candidates.data());
    first->why = "agrees with another sign against the page's data";
  } else if (const DateCandidate* local = find_local(candidates, *first, article);
             local != nullptr && local->why.empty()) {
    first->why = "a day off by the clock of the outlet";
    first = candidates.begin() + (local - candidates.data());
    first->why = "the day that readers see";
  } else if (first->basis == "modified") {
    first->why = "only the day of the last change is known";
  } else {
    first->why = "first in order of trust";
  }
  first->chosen = true;
}

}  // namespace

std::vector<DateCandidate> rank_dates(const DateSigns& signs, const DateReader& dates) {
  const RawArticle& article = *signs.article;
  std::vector<DateCandidate> candidates;
  if (signs.option) candidates.push_back({signs.option, "option", to_string(*signs.option), false, {}});
  std::vector<OpenCandidate> open;
  for (const DeclaredDate& declared : article.published) {
    if (declared.either) open.push_back({candidates.size(), *declared.either});
    candidates.push_back({declared.day, declared.basis, declared.evidence, false, {}});
  }
  auto url = find_url_date(article.url, dates);
  auto name = article.alone ? find_file_name_date(signs.path, dates) : std::nullopt;
  if (url) candidates.push_back({url->day, "url", url->evidence, false, {}});
  if (signs.dateline && signs.dateline->date) {
    std::optional<Day> near = url ? std::optional(url->day) : name ? std::optional(name->day) : std::nullopt;
    auto year = find_year(url_path(article.url));
    if (!year && article.alone) year = find_year(file_name(signs.path));
    candidates.push_back(dateline_candidate(*signs.dateline, near, year));
  }
  if (name) candidates.push_back({name->day, "file-name", name->evidence, false, {}});
  if (article.modified) candidates.push_back({article.modified, "modified", to_string(*article.modified), false, {}});
  if (article.captured) candidates.push_back({article.captured, "capture", to_string(*article.captured), false, {}});
  for (const OpenCandidate& one : open) resolve_open(candidates[one.index], one.days, candidates, signs);
  choose(candidates, article);
  return candidates;
}

}  // namespace throughline::reading
