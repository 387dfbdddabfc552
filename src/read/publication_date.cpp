#include "read/publication_date.hpp"

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
  DateCandidate candidate{std::nullopt, "dateline", dateline.date_words, false};
  if (parts.year) {
    candidate.day = make_day(*parts.year, parts.month, parts.day);
  } else if (near) {
    candidate.day = nearest_day(parts, *near);
  } else if (year) {
    candidate.day = make_day(*year, parts.month, parts.day);
  }
  return candidate;
}

void choose_first(std::vector<DateCandidate>& candidates) {
  for (DateCandidate& candidate : candidates) {
    candidate.chosen = candidate.day.has_value();
    if (candidate.chosen) return;
  }
}

}  // namespace

std::vector<DateCandidate> rank_dates(const DateSigns& signs, const DateReader& dates) {
  const RawArticle& article = *signs.article;
  std::vector<DateCandidate> candidates;
  if (signs.option) candidates.push_back({signs.option, "option", to_string(*signs.option), false});
  for (const DeclaredDate& declared : article.published)
    candidates.push_back({declared.day, declared.basis, declared.evidence, false});
  auto url = find_url_date(article.url, dates);
  auto name = article.alone ? find_file_name_date(signs.path, dates) : std::nullopt;
  if (url) candidates.push_back({url->day, "url", url->evidence, false});
  if (signs.dateline && signs.dateline->date) {
    std::optional<Day> near = url ? std::optional(url->day) : name ? std::optional(name->day) : std::nullopt;
    auto year = find_year(url_path(article.url));
    if (!year && article.alone) year = find_year(file_name(signs.path));
    candidates.push_back(dateline_candidate(*signs.dateline, near, year));
  }
  if (name) candidates.push_back({name->day, "file-name", name->evidence, false});
  choose_first(candidates);
  return candidates;
}

}  // namespace throughline::reading
