#include "read/publication_date.hpp"

#include <algorithm>
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

void choose(std::vector<DateCandidate>& candidates, const RawArticle& article) {
  for (DateCandidate& candidate : candidates) {
    if (!candidate.day) {
      candidate.why = "no whole day";
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
  for (const DeclaredDate& declared : article.published)
    candidates.push_back({declared.day, declared.basis, declared.evidence, false, {}});
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
  if (article.captured) candidates.push_back({article.captured, "capture", to_string(*article.captured), false, {}});
  choose(candidates, article);
  return candidates;
}

}  // namespace throughline::reading
