#include "graph/same_event.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>

#include "graph/deed_fit.hpp"
#include "graph/number_fit.hpp"

namespace throughline::graph {
namespace {

// Words tell most: they hold names, numbers and places at once. The deed and the date must then agree.
constexpr double kWordsWeight = 0.40;
constexpr double kActorsWeight = 0.22;
constexpr double kDeedWeight = 0.20;
constexpr double kDateWeight = 0.21;

// Below this the sentences have next to nothing in common, whoever acts.
constexpr double kLeastWords = 0.10;
// Where nobody takes part in both, the deed's own word is not enough: "dockers returned", "rain returned".
constexpr double kLeastWordsOfNobody = 0.12;
// What was only said is the same when it is said in like words.
constexpr double kLeastWordsOfSayings = 0.30;
// Without a common deed, the words must be nearly the same.
constexpr double kWordsWithoutDeed = 0.50;
// "Another strike" and the strike before it: the same only as a copy of one sentence.
constexpr double kWordsOfOneSentence = 0.80;
// Both may only be dated by their print.
constexpr double kSameAssumedDate = 0.85;
// A toll that rises within the day must not tear an event apart, so a conflict weighs little more than an agreement.
constexpr double kNumbersAgree = 0.08;
constexpr double kNumbersConflict = -0.12;
// Undated tellings are of one event only when they were reported close together.
constexpr std::int32_t kDaysBetweenUndated = 3;
constexpr std::int32_t kAssumedLateness = 2;
constexpr std::int32_t kDaysThatLast = 2;
// What a mention of the same event in the same article adds, and the least actors that must tell it.
constexpr double kSpokenOfAgain = 0.30;
constexpr std::size_t kActorsSpokenOfAgain = 2;

// An actor that acts in one and is acted upon in the other counts half.
double shared_weight(const std::vector<Part>& a, const std::vector<Part>& b, std::span<const double> weights) {
  double shared = 0;
  std::size_t last = weights.size();
  for (const Part& part : a) {
    if (part.actor == last) continue;
    const bool same_role = std::binary_search(b.begin(), b.end(), part);
    const bool any_role = std::any_of(b.begin(), b.end(), [&](const Part& p) { return p.actor == part.actor; });
    if (!any_role) continue;
    shared += weights[part.actor] * (same_role ? 1.0 : 0.5);
    last = part.actor;
  }
  return shared;
}

double whole_weight(const std::vector<Part>& parts, std::span<const double> weights) {
  double whole = 0;
  std::size_t last = weights.size();
  for (const Part& part : parts) {
    if (part.actor != last) whole += weights[part.actor];
    last = part.actor;
  }
  return whole;
}

// Dice's coefficient by weight. A sentence that names nobody neither helps nor harms much.
double actor_fit(const Telling& a, const Telling& b, std::span<const double> weights) {
  if (a.parts.empty() || b.parts.empty()) return 0.3;
  const double both = whole_weight(a.parts, weights) + whole_weight(b.parts, weights);
  return std::min(1.0, 2.0 * shared_weight(a.parts, b.parts, weights) / both);
}

double place_fit(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
  if (a.empty() || b.empty()) return 0;
  const bool shared =
      std::any_of(a.begin(), a.end(), [&](std::size_t place) { return std::binary_search(b.begin(), b.end(), place); });
  return shared ? 0.05 : -0.12;
}

double fit_of_width(std::int32_t days) { return days <= 1 ? 0.9 : days <= 7 ? 0.6 : days <= 31 ? 0.35 : 0.2; }

bool is_one_day(const DateSpan& date) { return *date.first == *date.last; }

double number_score(NumberFit fit) {
  return fit == NumberFit::agree ? kNumbersAgree : fit == NumberFit::conflict ? kNumbersConflict : 0.0;
}

bool tells_deed(const Telling& telling, const ClaimSet& set) {
  return std::ranges::any_of(telling.claims, [&](std::size_t claim) {
    const ClaimKind kind = set.claims[claim].kind;
    return kind != ClaimKind::count && kind != ClaimKind::status;
  });
}

// The toll of one day's deed may rise from one telling to the next. Other numbers that differ are of different things,
// or of one thing at different times.
bool numbers_part(const Telling& a, const Telling& b, const ClaimSet& set, NumberFit fit) {
  if (fit != NumberFit::conflict) return false;
  const bool of_one_day = a.date && b.date && is_one_day(*a.date) && is_one_day(*b.date);
  return !of_one_day || !tells_deed(a, set) || !tells_deed(b, set);
}

// Days that are told one by one ("from 5 to 9 May") say how long it lasted, while "in May" says how little is known.
bool lasts(const DateSpan& date) { return date.grain == Grain::day && *date.last - *date.first >= kDaysThatLast; }

bool reported_close(const Telling& a, const Telling& b) {
  return a.reported && b.reported && std::abs(*a.reported - *b.reported) <= kDaysBetweenUndated;
}

bool have_common_lemma(const std::vector<Deed>& a, const std::vector<Deed>& b) {
  return std::any_of(a.begin(), a.end(), [&](const Deed& x) {
    return std::any_of(b.begin(), b.end(), [&](const Deed& y) { return x.lemma == y.lemma; });
  });
}

std::size_t shared_actors(const std::vector<Part>& a, const std::vector<Part>& b) {
  std::size_t shared = 0;
  std::size_t last = SIZE_MAX;
  for (const Part& part : a) {
    if (part.actor == last) continue;
    last = part.actor;
    if (std::any_of(b.begin(), b.end(), [&](const Part& p) { return p.actor == part.actor; })) ++shared;
  }
  return shared;
}

bool no_other_date(const std::optional<DateSpan>& a, const std::optional<DateSpan>& b) {
  return !a || !b || (a->first == b->first && a->last == b->last);
}

// An article that has named an event speaks of it again by the same word and without another date: "the talks".
// Whoever takes part tells which event is meant, however different the sentences are.
bool spoken_of_again(const Telling& a, const Telling& b) {
  return a.article == b.article && no_other_date(a.date, b.date) && !a.recurs && !b.recurs && !a.only_says &&
         !b.only_says && have_common_lemma(a.deeds, b.deeds) && shared_actors(a.parts, b.parts) >= kActorsSpokenOfAgain;
}

bool have_common_class(const std::vector<Deed>& a, const std::vector<Deed>& b, std::string_view except) {
  return std::any_of(a.begin(), a.end(), [&](const Deed& x) {
    return x.event_class != except && x.event_class != "other" && !x.event_class.empty() &&
           std::any_of(b.begin(), b.end(), [&](const Deed& y) { return x.event_class == y.event_class; });
  });
}

bool is_stated_day(const std::optional<DateSpan>& date) {
  return date && is_one_day(*date) && date->certainty != Certainty::assumed;
}

// "The strike began on Monday" tells of what the dockers did on Monday when they walked out, in other words.
bool begins_with(const Telling& state, const Telling& deed) {
  return state.begins && !deed.begins && is_stated_day(state.date) && is_stated_day(deed.date) &&
         state.date->first == deed.date->first && !state.recurs && !deed.recurs &&
         have_common_class(state.deeds, deed.deeds, "start") &&
         (state.parts.empty() || shared_actors(state.parts, deed.parts) > 0);
}

// "17,000 tonnes were dredged", "30,000 were dredged in all": without a day that would make the one later than the
// other, what has other figures throughout is something else.
bool figures_part(const Telling& a, const Telling& b) {
  if (a.figures.empty() || b.figures.empty()) return false;
  return std::none_of(a.figures.begin(), a.figures.end(), [&](const std::string& figure) {
    return std::binary_search(b.figures.begin(), b.figures.end(), figure);
  });
}

bool same_sentence(const Claim& a, const Claim& b) { return a.article == b.article && a.quote.span == b.quote.span; }

}  // namespace

double Likeness::score() const {
  return kWordsWeight * words + kActorsWeight * actors + kDeedWeight * deed + kDateWeight * date + extra;
}

std::vector<double> weigh_actors(std::span<const Telling> tellings, std::size_t actors) {
  std::vector<std::size_t> frequency(actors, 0);
  for (const Telling& telling : tellings) {
    for (const Part& part : telling.parts) ++frequency[part.actor];
  }
  std::vector<double> weights(actors, 0);
  for (std::size_t i = 0; i < actors; ++i) {
    const double often = static_cast<double>(std::max<std::size_t>(1, frequency[i]));
    weights[i] = std::log(1.0 + static_cast<double>(tellings.size()) / often);
  }
  return weights;
}

std::optional<double> date_fit(const std::optional<DateSpan>& a, const std::optional<DateSpan>& b) {
  if (!a || !b || !a->first || !a->last || !b->first || !b->last) return 0.2;
  const bool is_assumed = a->certainty == Certainty::assumed || b->certainty == Certainty::assumed;
  if (a->first == b->first && a->last == b->last) return is_assumed ? kSameAssumedDate : 1.0;
  if ((lasts(*a) && is_one_day(*b)) || (lasts(*b) && is_one_day(*a))) return std::nullopt;
  const auto early = [](const DateSpan& date) {
    return date.certainty == Certainty::assumed ? *date.first - kAssumedLateness : *date.first;
  };
  if (early(*a) > *b->last || early(*b) > *a->last) return std::nullopt;
  return fit_of_width(std::max(*a->last - *a->first, *b->last - *b->first));
}

std::optional<Likeness> compare(const Telling& a, const Telling& b, const ClaimSet& set,
                                std::span<const double> actor_weights) {
  const std::optional<double> date = date_fit(a.date, b.date);
  if (!date || a.stance != b.stance) return std::nullopt;
  if (same_sentence(set.claims[a.claims.front()], set.claims[b.claims.front()])) return std::nullopt;
  if ((!a.date || !b.date) && !reported_close(a, b)) return std::nullopt;
  Likeness likeness;
  likeness.words = cosine(a.terms, b.terms);
  likeness.deed = deed_fit(a.deeds, b.deeds);
  const bool again = spoken_of_again(a, b) || begins_with(a, b) || begins_with(b, a);
  if (a.recurs != b.recurs && likeness.words < kWordsOfOneSentence) return std::nullopt;
  const NumberFit numbers = compare_numbers(a, b, set);
  if (numbers_part(a, b, set, numbers) || figures_part(a, b)) return std::nullopt;
  const double least = shared_actors(a.parts, b.parts) > 0 ? kLeastWords : kLeastWordsOfNobody;
  const bool have_enough = (likeness.words >= least || again) &&
                           (likeness.deed > 0 || likeness.words >= kWordsWithoutDeed) &&
                           (likeness.words >= kLeastWordsOfSayings || (!a.only_says && !b.only_says));
  if (!have_enough) return Likeness{};
  likeness.actors = actor_fit(a, b, actor_weights);
  likeness.date = *date;
  likeness.extra = place_fit(a.places, b.places) + number_score(numbers) + (again ? kSpokenOfAgain : 0.0);
  return likeness;
}

std::string to_string(const Likeness& likeness) {
  return fmt::format("deed {:.2f}, actors {:.2f}, words {:.2f}, date {:.2f}, extra {:.2f}", likeness.deed,
                     likeness.actors, likeness.words, likeness.date, likeness.extra);
}

}  // namespace throughline::graph
